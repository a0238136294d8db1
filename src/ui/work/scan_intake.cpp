// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/scan_intake.h"

#include "app/whole_file.h"
#include "ui/page.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/signing_page.h"
#include "ui_signing_page.h"
#include "wording/error_sentence.h"

#include <QFileInfo>

namespace risalah::ui {

ScanIntake::ScanIntake(const MeetingDesk& desk, Workbench& workbench, Ui::SigningPage& form, QWidget* window)
    : QObject(window), m_desk(desk), m_workbench(workbench), m_form(form), m_window(window)
{
    m_form.handDate->setDate(desk.context().today);
    m_form.handDate->setReference(desk.context().today);
    m_form.handDate->setRequired(true);
    connect(m_form.handDate, &DateField::refused, this,
            [this](const QString& sentence, const QObject* until) {
                m_workbench.shell.notify({.kind = Notice::Kind::Warn, .text = sentence, .until = until});
            });
    if (desk.meeting().chair) {
        m_form.handSigner->setText(desk.meeting().chair->name);
    }
}

void ScanIntake::choose(int edition)
{
    if (m_form.handDate->problem() != nullptr) {
        m_form.handDate->setFocus(Qt::OtherFocusReason);
        return;
    }
    FileRequest request;
    request.title = SigningPage::tr("Pilih pindaian notula yang sudah ditandatangani");
    request.filters = {SigningPage::tr("Berkas PDF (*.pdf)")};
    const QString path = m_workbench.prompt.openFile(m_window, request);
    if (path.isEmpty()) {
        return;
    }
    app::HandSigned signedPaper;
    signedPaper.signer = m_form.handSigner->text().trimmed();
    signedPaper.on = m_form.handDate->date().value_or(m_desk.context().today);
    signedPaper.fileName = QFileInfo(path).fileName();
    m_workbench.session.worker()
        .run([id = m_desk.meeting().id, edition, signedPaper,
              path](app::Register& opened) mutable -> Result<void> {
            auto scan = app::readFile(path, app::HandSigned::kLargestScan);
            if (!scan && scan.error().code == ErrorCode::FileTooLarge) {
                return fail(ErrorCode::ScanTooLarge, signedPaper.fileName);
            }
            if (!scan) {
                return forwardError(scan);
            }
            signedPaper.scan = *std::move(scan);
            return opened.minutes().markSignedByHand(id, edition, signedPaper);
        })
        .then(this, [this](const Result<void>& result) {
            if (!result) {
                m_workbench.shell.notify(
                    {.kind = Notice::Kind::Bad, .text = wording::errorSentence(result.error())});
                return;
            }
            m_workbench.shell.notify(
                {.kind = Notice::Kind::Ok, .text = SigningPage::tr("Pindaian tersimpan bersama edisinya.")});
            Q_EMIT stored();
        });
}

} // namespace risalah::ui

#include "moc_scan_intake.cpp"
