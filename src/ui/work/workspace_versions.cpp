// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting_edits.h"
#include "domain/record_copy.h"
#include "editing/record_bytes.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui/work/compare_panel.h"
#include "ui/work/discussion_page.h"
#include "ui/work/find_bar.h"
#include "ui/work/follow_up_page.h"
#include "ui/work/history_panel.h"
#include "ui/work/invitation_page.h"
#include "ui/work/meeting_saver.h"
#include "ui/work/package_exchange.h"
#include "ui/work/signing_page.h"
#include "ui/work/versions_panel.h"
#include "ui/work/workspace.h"
#include "ui_workspace_page.h"
#include "wording/error_sentence.h"
#include "wording/moment_text.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

// Other states of the meeting on the desk: recovered, changed elsewhere, sent in a package, earlier, removed.
namespace risalah::ui {

void Workspace::offerRecovery()
{
    const editing::RecoveryFile file = MeetingSaver::recoveryFile(m_workbench.session, m_desk->meeting().id);
    if (!file.exists() || m_desk->isReadOnly()) {
        return;
    }
    const auto draft = file.read();
    const auto record =
        draft ? editing::recordFromBytes(draft->content) : Result<domain::MeetingRecord>(forwardError(draft));
    if (!record) {
        m_workbench.shell.notify({Notice::Kind::Bad, wording::errorSentence(record.error()), {}, {}});
        return;
    }
    if (*record == m_desk->record()) {
        if (const auto removed = file.remove(); !removed) {
            m_workbench.shell.notify({Notice::Kind::Bad, wording::errorSentence(removed.error()), {}, {}});
        }
        return;
    }
    m_recovered = *record;
    m_desk->setHeld(true);
    // The question stands at once, or letters would go where nobody keeps them; it is answered when the
    // register has said how new it is.
    askWhichVersion(draft->stamp, std::nullopt);
    m_versions->setEnabled(false);
    m_workbench.session.worker()
        .run([id = m_desk->meeting().id](app::Register& opened) { return opened.meetings().history(id, 1); })
        .then(this, [this, typed = draft->stamp](const Result<std::vector<app::HistoryEntry>>& history) {
            const bool isKnown = history && !history->empty();
            m_versions->setEnabled(true);
            askWhichVersion(typed, isKnown ? std::optional(history->front()) : std::nullopt);
        });
}

/// Typing that is older than what the register has since been given must not slip over it: it is called so,
/// and the register's version lies at hand.
void Workspace::askWhichVersion(const editing::RecoveryStamp& typed,
                                const std::optional<app::HistoryEntry>& lastChange)
{
    const domain::Zone zone = m_desk->context().office.zone;
    const QString when = wording::momentText(typed.at, zone);
    const bool isOlder = lastChange && lastChange->at > typed.at;
    const bool isApart = typed.baseRevision != m_saver->revisions().meeting;
    // A save of our own may have arrived without an answer: what was typed most likely goes on from it.
    const bool isOurs = lastChange && lastChange->by == m_desk->context().author;
    VersionQuestion question{tr("Ketikan %1 belum sampai ke register.").arg(when),
                             tr("Pilih versi yang dipakai."), isOlder || (isApart && !isOurs)};
    if (isOlder) {
        question.detail =
            tr("Isi register lebih baru: diubah %1 oleh %2. Pilih versi yang dipakai, atau simpan "
               "ketikan itu sebagai salinan.")
                .arg(wording::momentText(lastChange->at, zone), lastChange->by);
    } else if (isApart) {
        question.detail =
            tr("Isi register diubah juga sesudah ketikan itu dimulai. Pilih versi yang dipakai, "
               "atau simpan ketikan itu sebagai salinan.");
    }
    refreshHeader();
    showVersions(m_desk->record(), m_recovered, question);
}

void Workspace::takeRecovered()
{
    m_desk->setHeld(false);
    m_saver->takeOverKept();
    m_desk->apply(tr("Pulihkan ketikan"), [this](const domain::MeetingRecord& record) {
        domain::MeetingRecord mine = m_recovered;
        mine.meeting.phase = record.meeting.phase; // only finalising and correcting change it
        return Result<domain::MeetingRecord>(mine);
    });
    goTo(Step::Discussion);
}

bool Workspace::insistsOnChoice()
{
    if (m_desk->isHeld()) {
        m_workbench.shell.notify({Notice::Kind::Warn,
                                  tr("Pilih dahulu versi rapat yang dipakai; ketikan Anda masih aman."),
                                  {},
                                  {}});
    }
    return m_desk->isHeld();
}

void Workspace::buildSidePanels()
{
    connect(m_ui->stack, &QStackedWidget::currentChanged, this, &Workspace::remindOfMerge);
    connect(m_saver, &MeetingSaver::conflicted, this, &Workspace::showConflict);
    connect(m_compare, &ComparePanel::closeAsked, this, &Workspace::leavePanel);
    connect(m_compare, &ComparePanel::mergeChosen, this, &Workspace::takeMerge);
    connect(m_desk, &MeetingDesk::changed, m_compare, [this] {
        if (m_ui->stack->currentWidget() == m_compare) {
            m_compare->followMine(m_desk->record());
        }
    });
    connect(m_history, &HistoryPanel::closeAsked, this, &Workspace::leavePanel);
    connect(m_invitation, &InvitationPage::seriesCopyAsked, this, &Workspace::copySeries);
    connect(m_packages, &PackageExchange::mergeAsked, this,
            [this](const domain::MergeSides& sides, const QString& title) {
                m_inRegister.reset();
                showPanel(*m_compare);
                m_compare->showMerge(sides,
                                     {title, tr("Milik saya"), tr("Kiriman"), tr("Pakai milik saya"),
                                      tr("Pakai kiriman"), tr("Pakai semua milik saya"),
                                      tr("Pakai semua kiriman")});
            });
    connect(m_signing, &SigningPage::changesFound, this,
            [this](const std::vector<domain::RecordChange>& changes, const QString& before,
                   const QString& after) {
                m_inRegister.reset(); // a choice that was put off is begun anew
                showPanel(*m_compare);
                m_compare->showChanges(changes, tr("Perbandingan: %1 dan %2").arg(before, after), before,
                                       after);
            });
}

/// A panel lies over the step that is open; leaving it goes back there.
void Workspace::showPanel(QWidget& panel)
{
    if (m_ui->stack->currentIndex() < kStepCount) {
        m_stepBeforePanel = step();
    }
    m_ui->stack->setCurrentWidget(&panel);
    // Where the title or the search is typed in, that is not cut off; letters for what went mean nothing now.
    // Nor is it taken from another page that came to the front meanwhile, or from the palette.
    const QWidget* keyboard = QApplication::focusWidget();
    const bool isFree = keyboard == nullptr || m_ui->stack->isAncestorOf(keyboard);
    if (&panel == m_compare && isVisible() && isFree) {
        panel.setFocus(Qt::OtherFocusReason);
    }
}

void Workspace::leavePanel()
{
    goTo(m_stepBeforePanel);
}

bool Workspace::showsConflict() const
{
    return m_inRegister && isVisible() && m_ui->stack->currentWidget() == m_compare;
}

/// Whichever way the choice was left, nothing reaches the register until it is made: that is said, on every
/// page, until it is.
void Workspace::remindOfMerge()
{
    if (!m_saver->isInConflict() || showsConflict()) {
        m_unmerged.reset();
    } else if (m_unmerged == nullptr) {
        m_unmerged = std::make_unique<QObject>();
        m_workbench.shell.notify(
            {.kind = Notice::Kind::Warn,
             .text = tr("Perubahan dari tempat lain belum digabungkan; ketikan Anda aman di komputer ini."),
             .actionText = tr("Gabungkan"),
             .action = [this] { goToMerge(); },
             .until = m_unmerged.get(),
             .stands = true});
    }
}

void Workspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    remindOfMerge();
}

/// Another page is in front of the choice, too. With the window itself nobody is left to remind, and while
/// that is destroyed nobody to tell.
void Workspace::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (window()->isVisible()) {
        remindOfMerge();
    }
}

void Workspace::goToMerge()
{
    if (!isVisible()) {
        m_workbench.shell.open({.page = PageId::Meeting, .record = m_desk->meeting().id.toString()});
    }
    if (showsConflict()) {
        m_compare->setFocus(Qt::OtherFocusReason); // what is chosen in it stays
    } else {
        showConflict();
    }
}

void Workspace::showEarlierTexts()
{
    std::optional<app::TextOf> text;
    if (step() == Step::FollowUp) {
        text = m_followUp->currentText();
    } else if (step() == Step::Invitation) {
        text = m_invitation->currentText();
    } else if (const auto point = m_discussion->currentPoint(); step() == Step::Discussion && point) {
        text = app::TextOf{app::TextOf::Kind::Point, point->toString()};
    }
    if (!text) {
        m_workbench.shell.notify(
            {Notice::Kind::Info,
             tr("Pilih dahulu butir, keputusan, tindak lanjut, acara, kata pembukaan, atau penutup."),
             {},
             {}});
        return;
    }
    m_saver->flush();
    showPanel(*m_history);
    m_history->showTexts(*text);
}

void Workspace::showWastebasket()
{
    if (!m_saver->finish()) {
        return; // the saver has said why
    }
    showPanel(*m_history);
    m_history->showWastebasket();
}

void Workspace::sendPackage()
{
    m_packages->send();
}

/// What was chosen in an open comparison is not swept away by the next file.
void Workspace::receivePackage(const QString& path)
{
    if (insistsOnChoice()) {
        return;
    }
    const bool isChoosing = m_ui->stack->currentWidget() == m_compare && m_compare->isMerging();
    if (!isChoosing || m_inRegister) {
        m_packages->receive(path);
        return;
    }
    m_workbench.shell.notify({Notice::Kind::Warn,
                              tr("Perbandingan yang terbuka belum selesai; paket %1 belum dibuka.")
                                  .arg(QFileInfo(path).fileName()),
                              tr("Buka paket itu"), [this, path] { m_packages->receive(path); }});
}

void Workspace::takeMerge(const domain::MeetingRecord& merged)
{
    if (m_inRegister) {
        // Written over what the other program saved, which is part of the merge.
        m_desk->apply(tr("Gabungkan perubahan"), [&merged](const domain::MeetingRecord&) {
            return Result<domain::MeetingRecord>(merged);
        });
        m_saver->writeOver(*m_inRegister);
        m_inRegister.reset();
    } else if (merged == m_desk->record()) {
        m_packages->remember();
        m_workbench.shell.notify({Notice::Kind::Ok, tr("Paket sudah digabungkan."), {}, {}});
    } else if (m_desk->apply(tr("Gabungkan paket"), [&merged](const domain::MeetingRecord&) {
                   return Result<domain::MeetingRecord>(merged);
               })) {
        m_packages->remember();
        offerUndo(Notice::Kind::Ok, tr("Paket sudah digabungkan."));
    }
    leavePanel();
}

void Workspace::copySeries()
{
    const QString series = m_desk->meeting().series;
    m_workbench.session.worker()
        .run([series, id = m_desk->meeting().id](app::Register& opened) {
            return opened.meetings().lastOfSeries(series, id);
        })
        .then(this, [this, series](const Result<std::optional<app::LoadedRecord>>& last) {
            if (!last) {
                m_workbench.shell.notify({Notice::Kind::Bad, wording::errorSentence(last.error()), {}, {}});
                return;
            }
            if (!*last) {
                m_workbench.shell.notify({Notice::Kind::Info,
                                          tr("Belum ada rapat lain dalam rangkaian “%1”.").arg(series),
                                          {},
                                          {}});
                return;
            }
            m_desk->apply(tr("Salin dari rangkaian"), [&last](domain::MeetingRecord record) {
                return Result<domain::MeetingRecord>(
                    domain::withTakenOver(std::move(record), (*last)->record));
            });
        });
}

void Workspace::showConflict()
{
    m_workbench.session.worker()
        .run([id = m_desk->meeting().id](app::Register& opened) { return opened.meetings().load(id); })
        .then(this, [this](const Result<app::LoadedRecord>& loaded) {
            if (!loaded) {
                m_workbench.shell.notify({Notice::Kind::Bad, wording::errorSentence(loaded.error()), {}, {}});
                remindOfMerge();
                return;
            }
            m_inRegister = *loaded;
            showPanel(*m_compare);
            remindOfMerge();
            m_compare->showMerge(
                {m_desk->record(), loaded->record, m_desk->session().stored()},
                {tr("Rapat ini diubah dari tempat lain. Pilih per bagian; tidak ada yang hilang."),
                 tr("Ketikan Anda"), tr("Di register"), tr("Pakai ketikan saya"), tr("Pakai isi register"),
                 tr("Pakai semua ketikan saya"), tr("Pakai semua dari register")});
        });
}

void Workspace::showVersions(const domain::MeetingRecord& inRegister,
                             const domain::MeetingRecord& mine,
                             const VersionQuestion& question)
{
    m_ui->stack->setCurrentWidget(m_versions);
    m_ui->steps->setEnabled(false);
    m_ui->readyPanel->hide();
    m_versions->show(
        {inRegister, mine, question.title, question.detail, tr("Ketikan Anda"), question.registerIsNewer});
}

void Workspace::saveCopy()
{
    domain::MeetingRecord copy = domain::duplicated(m_recovered);
    copy.meeting.title = tr("%1 (salinan)").arg(copy.meeting.title);
    m_versions->setEnabled(false); // a second press would make a second one
    m_workbench.session.worker()
        .run([copy](app::Register& opened) { return opened.meetings().add(copy, u"Salinan"_s); })
        .then(this, [this](const Result<app::LoadedRecord>& added) {
            m_versions->setEnabled(true);
            if (!added) {
                m_workbench.shell.notify({Notice::Kind::Bad, wording::errorSentence(added.error()), {}, {}});
                return;
            }
            if (const auto removed =
                    MeetingSaver::recoveryFile(m_workbench.session, m_desk->meeting().id).remove();
                !removed) {
                m_workbench.shell.notify(
                    {Notice::Kind::Bad, wording::errorSentence(removed.error()), {}, {}});
            }
            Q_EMIT openAsked(added->record.meeting.id.toString());
        });
}

} // namespace risalah::ui
