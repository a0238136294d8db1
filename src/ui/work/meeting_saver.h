// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loaded_record.h"
#include "base/result.h"
#include "editing/recovery_file.h"

#include <QObject>
#include <QTimer>

namespace risalah::ui {

class MeetingDesk;
class Session;
struct SaveState;

/// Brings what is written into the register within a second, and into the recovery file while the register
/// cannot be reached or does not answer.
class MeetingSaver final : public QObject {
    Q_OBJECT
public:
    MeetingSaver(MeetingDesk& desk, Session& session, app::RecordRevisions revisions, QObject* parent);

    /// Now, without waiting for the answer.
    void flush();
    /// Now, and the answer is waited for: the window closes or the meeting is to be finalised. False when the
    /// register does not have it; the recovery file then has.
    bool finish();
    /// Another register may be open soon: what is not saved yet goes to the recovery file only, until wake().
    void rest();
    void wake();
    /// After a conflict: what is on the desk is to be written over this state of the register.
    void writeOver(const app::LoadedRecord& inRegister);
    /// What the recovery file holds comes onto the desk now: the file goes once the register has that.
    void takeOverKept();
    [[nodiscard]] bool isInConflict() const { return m_isInConflict; }
    [[nodiscard]] const app::RecordRevisions& revisions() const { return m_revisions; }

    /// The folder of the recovery files of this account.
    [[nodiscard]] static QString recoveryFolder();
    [[nodiscard]] static editing::RecoveryFile recoveryFile(const Session& session,
                                                            const domain::MeetingId& meeting);

Q_SIGNALS:
    void stateChanged(const risalah::ui::SaveState& state);
    /// Somebody else has saved the meeting meanwhile; nothing is written until that is resolved.
    void conflicted();

private:
    void schedule();
    void save();
    void take(const Result<app::LoadedRecord>& saved);
    void keepLocally();
    void dropKept();

    MeetingDesk& m_desk;
    Session& m_session;
    app::RecordRevisions m_revisions;
    std::optional<domain::MeetingRecord> m_base; ///< replaces "before" once, after a conflict
    QTimer m_soon;
    QTimer m_retry;
    QTimer m_patience; ///< runs while a save is under way
    bool m_isInConflict = false;
    bool m_isResting = false;
    bool m_hasFailed = false;
    bool m_isSlow = false; ///< the save under way has outlasted the patience
    bool m_isKept = false; ///< the recovery file holds nothing that was not on this desk
    bool m_isKeptNow = false; ///< and what is on it now
    bool m_savesKept = false; ///< the save under way writes what is in the file, or what came after it
};

} // namespace risalah::ui
