// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/long_term_panel.h"

#include "app/pending.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui_long_term_panel.h"
#include "wording/error_sentence.h"

#include <QtConcurrentRun>

namespace risalah::ui {

LongTermPanel::LongTermPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::LongTermPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->extend, &QPushButton::clicked, this, &LongTermPanel::extend);
    setBusy(false);
    hide();
}

LongTermPanel::~LongTermPanel()
{
    m_stop.request_stop();
}

void LongTermPanel::showFor(const domain::MeetingId& meeting, bool isLacking)
{
    m_meeting = meeting;
    setVisible(isLacking);
}

void LongTermPanel::extend()
{
    setBusy(true);
    m_stop = std::stop_source();
    m_workbench->session.worker()
        .run(
            [meeting = m_meeting](app::Register& opened) { return opened.signing().extensionOrder(meeting); })
        .then(this, [this](const Result<app::SigningOrder>& order) {
            if (!order) {
                finished(forwardError(order));
                return;
            }
            app::SigningWatch watch;
            watch.stop = m_stop.get_token();
            app::Pending(QtConcurrent::run([order = *order, watch] {
                return app::extendSignatures(order, watch);
            })).then(this, [this, order = *order](const Result<app::SigningOutcome>& outcome) {
                if (!outcome) {
                    finished(forwardError(outcome));
                    return;
                }
                store(order, *outcome);
            });
        });
}

void LongTermPanel::store(const app::SigningOrder& order, const app::SigningOutcome& outcome)
{
    m_workbench->session.worker()
        .run([meeting = m_meeting, order, outcome](app::Register& opened) {
            return opened.signing().storeExtension(meeting, order, outcome);
        })
        .then(this, [this](const Result<void>& stored) { finished(stored); });
}

void LongTermPanel::finished(const Result<void>& stored)
{
    setBusy(false);
    if (!stored && stored.error().code == ErrorCode::Cancelled) {
        return;
    }
    if (!stored) {
        m_workbench->shell.notify(
            {.kind = Notice::Kind::Bad, .text = wording::errorSentence(stored.error())});
        return;
    }
    m_workbench->shell.notify(
        {.kind = Notice::Kind::Ok, .text = tr("Bukti jangka panjang sudah ditambahkan.")});
    m_workbench->session.noteChange();
    Q_EMIT extended();
}

void LongTermPanel::setBusy(bool busy)
{
    m_ui->extend->setEnabled(!busy);
    m_ui->extendProgress->setVisible(busy);
}

} // namespace risalah::ui

#include "moc_long_term_panel.cpp"
