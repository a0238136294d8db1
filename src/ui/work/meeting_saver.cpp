// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/meeting_saver.h"

#include "editing/record_bytes.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui/work/meeting_desk.h"
#include "wording/error_sentence.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kSoonMs = 700; ///< with the transaction, within a second of the keystroke
constexpr int kPatienceMs = 300; ///< with it, a second: by then the text is in the register or on this disk
constexpr int kRetryMs = 3000;
constexpr int kLongestWaitMs = 8000; ///< more than a locked register makes a save wait

} // namespace

MeetingSaver::MeetingSaver(MeetingDesk& desk,
                           Session& session,
                           app::RecordRevisions revisions,
                           QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_revisions(std::move(revisions))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        keepLocally();
    });
    connect(&m_soon, &QTimer::timeout, this, &MeetingSaver::save);
    connect(&m_retry, &QTimer::timeout, this, &MeetingSaver::save);
    connect(&m_desk.session(), &editing::EditSession::changed, this, &MeetingSaver::schedule);
}

QString MeetingSaver::recoveryFolder()
{
    const QString chosen = qEnvironmentVariable("RISALAH_RECOVERY_FOLDER");
    return chosen.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                                  .filePath(u"pemulihan"_s)
                            : chosen;
}

editing::RecoveryFile MeetingSaver::recoveryFile(const Session& session, const domain::MeetingId& meeting)
{
    return editing::RecoveryFile::in(recoveryFolder(), session.location(), meeting);
}

void MeetingSaver::schedule()
{
    m_isKeptNow = false;
    // Not started anew by each keystroke: two hours of typing are saved every second.
    const bool isHeldBack = m_isInConflict || m_isResting;
    if (!m_soon.isActive() && !isHeldBack) {
        m_soon.start();
    }
    if (isHeldBack) {
        keepLocally();
    }
}

void MeetingSaver::flush()
{
    m_soon.stop();
    save();
}

void MeetingSaver::save()
{
    if (m_isInConflict || m_isResting) {
        keepLocally();
        return;
    }
    if (m_desk.session().isSaving()) {
        // A server whose network is gone is waited for, for minutes maybe.
        if (m_isSlow) {
            keepLocally();
        }
        m_soon.start();
        return;
    }
    const std::optional<editing::UnsavedChanges> unsaved = m_desk.session().takeUnsaved();
    if (!unsaved) {
        return;
    }
    m_savesKept = true;
    m_patience.start();
    Q_EMIT stateChanged({SaveState::Kind::Saving, {}, {}});
    const app::LoadedRecord before{m_base.value_or(unsaved->before), m_revisions};
    m_session.worker()
        .run([before, after = unsaved->after, summary = unsaved->summary](app::Register& opened) {
            return opened.meetings().save(before, after, summary);
        })
        .then(this, [this](const Result<app::LoadedRecord>& saved) { take(saved); });
}

void MeetingSaver::take(const Result<app::LoadedRecord>& saved)
{
    m_patience.stop();
    m_isSlow = false;
    if (saved) {
        m_base.reset();
        m_revisions = saved->revisions;
        m_desk.session().markSaved(saved->record);
        m_hasFailed = false;
        if (m_isKept && (m_savesKept || !m_desk.session().hasUnsaved())) {
            dropKept();
        }
        Q_EMIT stateChanged({SaveState::Kind::Saved, m_session.timeOfDay(), {}});
        if (m_desk.session().hasUnsaved()) {
            schedule();
        }
        return;
    }
    m_desk.session().markSaveFailed();
    m_hasFailed = true;
    keepLocally();
    if (saved.error().code == ErrorCode::RecordChangedElsewhere) {
        m_isInConflict = true;
        Q_EMIT stateChanged({SaveState::Kind::Failed,
                             {},
                             tr("Rapat ini diubah juga dari tempat lain; pilih dahulu isi yang dipakai.")});
        Q_EMIT conflicted();
        return;
    }
    Q_EMIT stateChanged({SaveState::Kind::Failed, {}, wording::errorSentence(saved.error())});
    m_retry.start();
}

void MeetingSaver::takeOverKept()
{
    m_isKept = true;
    m_savesKept = false;
}

void MeetingSaver::dropKept()
{
    m_isKept = false;
    m_isKeptNow = false;
    // A file that cannot be removed is offered at the next start and found equal or older there.
    if (const auto removed = recoveryFile(m_session, m_desk.meeting().id).remove(); !removed) {
        qWarning("%s", qPrintable(logLine(removed.error())));
    }
}

void MeetingSaver::keepLocally()
{
    if (m_isKeptNow || !m_desk.session().hasUnsaved()) {
        return;
    }
    editing::RecoveryStamp stamp;
    stamp.registerAddress = m_session.location();
    stamp.meeting = m_desk.meeting().id;
    stamp.baseRevision = m_revisions.meeting;
    stamp.at = m_session.clock().now();
    const auto outcome =
        recoveryFile(m_session, stamp.meeting).write(stamp, m_desk.record(), &editing::recordBytes);
    if (outcome == editing::RecoveryOutcome::Saved) {
        m_isKept = true;
        m_isKeptNow = true;
        m_savesKept = false;
    }
    if (outcome == editing::RecoveryOutcome::PermanentFailure) {
        const Error error{ErrorCode::FileUnwritable, recoveryFolder(), {}, {}};
        Q_EMIT stateChanged({SaveState::Kind::Failed, {}, wording::errorSentence(error)});
    }
}

void MeetingSaver::rest()
{
    m_soon.stop();
    m_retry.stop();
    m_isResting = true;
}

void MeetingSaver::wake()
{
    m_isResting = false;
    if (m_desk.session().hasUnsaved()) {
        schedule();
    }
}

bool MeetingSaver::finish()
{
    const Session::Waiting waiting(m_session);
    QElapsedTimer waited;
    waited.start();
    m_soon.stop();
    QEventLoop loop;
    connect(&m_desk.session(), &editing::EditSession::saveStateChanged, &loop, &QEventLoop::quit);
    bool asked = false;
    while (waited.elapsed() < kLongestWaitMs) {
        if (m_desk.session().isSaving()) {
            QTimer::singleShot(kLongestWaitMs, &loop, &QEventLoop::quit);
            loop.exec(QEventLoop::ExcludeUserInputEvents);
            continue;
        }
        if (!m_desk.session().hasUnsaved() || (asked && m_hasFailed) || m_isInConflict || m_isResting) {
            break;
        }
        asked = true;
        save();
    }
    keepLocally();
    return !m_desk.session().hasUnsaved();
}

void MeetingSaver::writeOver(const app::LoadedRecord& inRegister)
{
    m_isInConflict = false;
    m_revisions = inRegister.revisions;
    m_base = inRegister.record;
    save();
}

} // namespace risalah::ui
