// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "editing/change_summary.h"
#include "editing/unsaved_changes.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace risalah::editing {

/// A pure change of the record; a failure leaves the session as it was.
using Edit = std::function<Result<domain::MeetingRecord>(domain::MeetingRecord)>;

/// The record being edited with its history. An undo step holds the whole value (parts are shared), so
/// there are no inverse operations to get wrong, and the history survives every commit.
class EditSession final : public QObject {
    Q_OBJECT
public:
    explicit EditSession(domain::MeetingRecord record, QObject* parent = nullptr);
    ~EditSession() override;

    /// The reference holds until the next change.
    [[nodiscard]] const domain::MeetingRecord& value() const { return *m_value; }

    /// Runs the edit. A failed one changes nothing and is handed back; one that changes nothing enters no
    /// history. Edits in a row with the same merge key, not empty, are one undo step (typing in a field).
    Result<void> apply(const QString& text, const Edit& edit, const QString& mergeKey = {});
    /// The next edit begins a step of its own: the field was left, or the typing paused.
    void endMerge() { m_openKey.clear(); }

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();
    /// Undoes the last step so that nothing of it is left: there is no redo either.
    void takeBack();
    /// For menus: canUndoChanged, undoTextChanged … Undo and redo go through this session or through the
    /// stack, as the caller likes.
    [[nodiscard]] QUndoStack& history() { return m_history; }

    /// What the register held when it last agreed with this session.
    [[nodiscard]] const domain::MeetingRecord& stored() const { return m_stored; }
    [[nodiscard]] bool hasUnsaved() const;
    [[nodiscard]] bool isSaving() const { return m_inFlight != nullptr; }
    /// What the next commit writes; nothing when all is saved or a commit is under way. Every taken value
    /// must be answered by markSaved() or markSaveFailed(); editing goes on meanwhile.
    [[nodiscard]] std::optional<UnsavedChanges> takeUnsaved();
    /// The register has the taken value. `stored` is what it holds now: numbers it gave to actions go into
    /// the value and every step of the history, for a number given is never taken back.
    void markSaved(const domain::MeetingRecord& stored);
    /// The register does not have it; it is unsaved again.
    void markSaveFailed();
    /// Another value from the register (reloaded, finalised): the history ends here.
    void reset(domain::MeetingRecord record);

Q_SIGNALS:
    /// The value is another one than before.
    void changed();
    /// hasUnsaved() or isSaving() may answer differently now.
    void saveStateChanged();

private:
    class SnapshotCommand;
    using Snapshot = std::shared_ptr<domain::MeetingRecord>;

    void show(const Snapshot& value);
    void adoptNumbers(const domain::MeetingRecord& stored);

    QUndoStack m_history;
    Snapshot m_value;
    Snapshot m_saved; ///< the value last taken over by the register
    domain::MeetingRecord m_stored; ///< how the register holds it: without empty lines, with numbers
    Snapshot m_inFlight; ///< being written; null otherwise
    ChangeSummary m_summary;
    ChangeSummary m_summaryInFlight;
    QString m_openKey; ///< the merge key further typing may join
    int m_lastStep = 0;
    bool m_takesBack = false; ///< the step being undone goes for good
};

} // namespace risalah::editing
