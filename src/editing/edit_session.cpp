// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edit_session.h"

#include "base/expects.h"

#include <QHash>
#include <QScopedValueRollback>
#include <QSet>
#include <QUndoCommand>

#include <utility>

namespace risalah::editing {

namespace {

constexpr int kUndoLimit = 400; // steps; a typing mistake mended takes two

using ActionNumbers = QHash<domain::ActionItemId, int>;

void giveNumbers(domain::MeetingRecord& record, const ActionNumbers& numbers)
{
    for (domain::ActionItem& action : record.actions) {
        action.number = numbers.value(action.id, action.number);
    }
}

} // namespace

class EditSession::SnapshotCommand final : public QUndoCommand {
public:
    SnapshotCommand(EditSession& session, Snapshot after, const QString& text, int step)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(session.m_value)
        , m_after(std::move(after))
        , m_step(step)
    {
    }

    // Two commands merge when they are the same step; that is decided in apply().
    [[nodiscard]] int id() const override { return m_step; }

    void redo() override
    {
        if (std::exchange(m_isNew, false)) {
            m_session.show(m_after);
            return;
        }
        m_session.m_openKey.clear();
        m_session.m_summary.redone(m_step, text());
        m_session.show(m_after);
    }

    void undo() override
    {
        m_session.m_openKey.clear();
        m_session.m_summary.undone(m_step, text());
        m_session.show(m_before);
        setObsolete(m_session.m_takesBack);
    }

    bool mergeWith(const QUndoCommand* other) override
    {
        // The same id means the same session made both.
        m_after = static_cast<const SnapshotCommand*>(other)->m_after;
        // Typed and deleted again: Qt drops an obsolete command.
        setObsolete(*m_after == *m_before);
        return true;
    }

    void collect(QSet<domain::MeetingRecord*>& snapshots) const
    {
        snapshots << m_before.get() << m_after.get();
    }

private:
    EditSession& m_session;
    Snapshot m_before;
    Snapshot m_after;
    int m_step;
    bool m_isNew = true;
};

EditSession::EditSession(domain::MeetingRecord record, QObject* parent)
    : QObject(parent)
    , m_value(std::make_shared<domain::MeetingRecord>(std::move(record)))
    , m_saved(m_value)
    , m_stored(*m_value)
{
    m_history.setUndoLimit(kUndoLimit);
    // Not from redo() itself: a listener that edits again must find the stack at rest.
    connect(&m_history, &QUndoStack::indexChanged, this, [this] {
        Q_EMIT changed();
        Q_EMIT saveStateChanged();
    });
}

EditSession::~EditSession()
{
    // A dying stack clears itself and says so; by then its listeners would read values that are gone.
    m_history.disconnect();
}

Result<void> EditSession::apply(const QString& text, const Edit& edit, const QString& mergeKey)
{
    Result<domain::MeetingRecord> after = edit(*m_value);
    if (!after) {
        return forwardError(after);
    }
    if (*after == *m_value) {
        return {};
    }
    const bool joins = !mergeKey.isEmpty() && mergeKey == m_openKey;
    if (joins) {
        m_summary.extended(m_lastStep, text);
    } else {
        ++m_lastStep;
        m_summary.applied(m_lastStep, text);
    }
    m_openKey = mergeKey;
    const int step = m_lastStep;
    const auto countBefore = m_history.index();
    m_history.push(
        new SnapshotCommand(*this, std::make_shared<domain::MeetingRecord>(*std::move(after)), text, step));
    if (joins && m_history.index() < countBefore) {
        m_summary.undone(step, text);
        m_openKey.clear();
    }
    return {};
}

void EditSession::undo()
{
    m_history.undo();
}

void EditSession::redo()
{
    m_history.redo();
}

void EditSession::takeBack()
{
    const QScopedValueRollback<bool> forGood(m_takesBack, true);
    m_history.undo();
}

bool EditSession::hasUnsaved() const
{
    return m_value != m_saved && *m_value != *m_saved;
}

std::optional<UnsavedChanges> EditSession::takeUnsaved()
{
    if (isSaving()) {
        return std::nullopt;
    }
    if (!hasUnsaved()) {
        m_summary = {}; // edits that led back to the saved value
        return std::nullopt;
    }
    m_inFlight = m_value;
    m_summaryInFlight = m_summary.take();
    UnsavedChanges changes{m_stored, *m_value, m_summaryInFlight.text()};
    Q_EMIT saveStateChanged();
    return changes;
}

void EditSession::markSaved(const domain::MeetingRecord& stored)
{
    RISALAH_EXPECTS(isSaving());
    // Not compared with `stored`: a line still empty is not in the register, and that is no unsaved edit.
    m_saved = std::exchange(m_inFlight, nullptr);
    m_stored = stored;
    m_summaryInFlight = {};
    adoptNumbers(stored);
    Q_EMIT saveStateChanged();
}

void EditSession::markSaveFailed()
{
    RISALAH_EXPECTS(isSaving());
    m_inFlight.reset();
    m_summary.putBack(std::exchange(m_summaryInFlight, {}));
    Q_EMIT saveStateChanged();
}

void EditSession::reset(domain::MeetingRecord record)
{
    m_value = std::make_shared<domain::MeetingRecord>(std::move(record));
    m_saved = m_value;
    m_stored = *m_value;
    m_inFlight.reset();
    m_summary = {};
    m_summaryInFlight = {};
    m_openKey.clear();
    const bool hadSteps = m_history.count() != 0;
    m_history.clear();
    // An empty stack says nothing when it is cleared.
    if (!hadSteps) {
        Q_EMIT changed();
        Q_EMIT saveStateChanged();
    }
}

void EditSession::show(const Snapshot& value)
{
    m_value = value;
}

void EditSession::adoptNumbers(const domain::MeetingRecord& stored)
{
    ActionNumbers numbers;
    for (const domain::ActionItem& action : stored.actions) {
        numbers.insert(action.id, action.number);
    }
    const domain::MeetingRecord before = *m_value;
    QSet<domain::MeetingRecord*> snapshots{m_value.get(), m_saved.get()};
    for (int i = 0; i < m_history.count(); ++i) {
        static_cast<const SnapshotCommand*>(m_history.command(i))->collect(snapshots);
    }
    for (domain::MeetingRecord* snapshot : std::as_const(snapshots)) {
        giveNumbers(*snapshot, numbers);
    }
    if (*m_value != before) {
        Q_EMIT changed();
    }
}

} // namespace risalah::editing
