// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper.h"
#include "domain/attendance.h"
#include "domain/finding.h"
#include "domain/office.h"
#include "domain/person.h"
#include "editing/edit_session.h"
#include "editing/typing_burst.h"

#include <QObject>
#include <QStringList>

class QUndoCommand;

#include <functional>

namespace risalah::ui {

class SpellDesk;

/// What the people of the office are called: for type-ahead and for filling in officials.
struct DirectoryEntry {
    domain::PersonCard card;
    QString shown; ///< "Mie Go – Sekretaris Daerah"
};

/// What stands around the one meeting that is being edited.
struct DeskContext {
    domain::Office office;
    domain::WorkingCalendar calendar;
    domain::Date today = domain::Date::unset();
    std::vector<DirectoryEntry> people;
    std::vector<domain::OrgUnit> units;
    std::vector<domain::Position> positions;
    std::vector<domain::SeatGroup> seatGroups;
    QStringList phrases; ///< the office's own sentences
    domain::RankOrder ranks;
    QString author; ///< who is at the keyboard
    app::NextEdition edition; ///< what the next finalising makes of it
    std::function<Instant()> clock; ///< the time of day is asked for when something happens

    [[nodiscard]] domain::TimeOfDay now() const;
    [[nodiscard]] Instant moment() const;
};

/// Meja kerja: the meeting on the table. All parts of the workspace read it here and send their edits
/// here; it holds no register and no widget.
class MeetingDesk final : public QObject {
    Q_OBJECT
public:
    using Edit = std::function<Result<domain::MeetingRecord>(domain::MeetingRecord)>;

    MeetingDesk(domain::MeetingRecord record, DeskContext context, QObject* parent = nullptr);

    [[nodiscard]] const domain::MeetingRecord& record() const { return m_session.value(); }
    [[nodiscard]] const domain::Meeting& meeting() const { return record().meeting; }
    [[nodiscard]] const DeskContext& context() const { return m_context; }
    void setClock(std::function<Instant()> clock) { m_context.clock = std::move(clock); }
    void setOffice(const domain::Office& office) { m_context.office = office; }
    /// The directory or the calendar is another now; clock and edition stay.
    void setContext(DeskContext context);
    /// How often that has happened: whoever keeps lists of the directory sees that they are old.
    [[nodiscard]] int contextChanges() const { return m_contextChanges; }
    /// The register numbers kept free for the meeting.
    void setReserved(const std::vector<domain::ReservedNumber>& reserved);
    [[nodiscard]] editing::EditSession& session() { return m_session; }

    /// True when the edit was made. A refused edit changes nothing and is told by refused(), but for those
    /// of a held meeting: the question that holds it is on the screen.
    /// Edits of the same burst in a row ("title") are one step back for undo.
    bool apply(const QString& undoText, const Edit& edit, const QString& burst = {});
    /// An edit that cannot fail: the value is changed in place.
    bool change(const QString& undoText,
                const std::function<void(domain::MeetingRecord&)>& edit,
                const QString& burst = {});
    /// The bursts of fields: see editing::TypingBurst.
    [[nodiscard]] QString typingBurst(const QString& field, const QString& before, const QString& after);
    [[nodiscard]] QString entryBurst(const QString& field, const QString& before, const QString& after);
    void undo();
    void redo();

    /// The last edit began this row empty.
    void noteBegun(const QString& row);
    /// Takes that edit back for good while nothing else was done since; false when there is something to
    /// keep.
    [[nodiscard]] bool takeBackBegun(const QString& row);

    /// The point the caret stands in or behind, also while another step is shown; none before the first.
    [[nodiscard]] const std::optional<domain::PointId>& pointInHand() const { return m_pointInHand; }
    void setPointInHand(const std::optional<domain::PointId>& point) { m_pointInHand = point; }

    /// While it is asked which version is to be used nothing is edited: the answer would take it away.
    void setHeld(bool held) { m_isHeld = held; }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    /// A finalised meeting is read, not written.
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] std::vector<domain::Finding> findings() const;
    /// Offices by full and short name, those of seats, persons and assignees included.
    [[nodiscard]] QStringList officeNames() const;
    /// Seats, persons and officers that may speak here.
    [[nodiscard]] QStringList speakerNames() const;
    /// Everybody of the directory and of this meeting.
    [[nodiscard]] QStringList peopleNames() const;
    /// Null where nobody checks spelling.
    [[nodiscard]] SpellDesk* spelling() const { return m_spelling; }
    void setSpelling(SpellDesk* spelling) { m_spelling = spelling; }

Q_SIGNALS:
    /// The meeting, or what stands around it.
    void changed();
    /// What stands around it: comes before changed().
    void contextChanged();
    void refused(const risalah::Error& error);
    /// What was typed into a field is none of its values; true while `until` lives, without one until
    /// something is changed.
    void mistyped(const QString& sentence, const QObject* until);
    /// Something was removed, or written over by one click or key, and comes back by one undo.
    void removed(const QString& what);
    /// A path as in Finding::where.
    void navigationAsked(const QString& where);

private:
    editing::EditSession m_session;
    DeskContext m_context;
    int m_contextChanges = 0;
    std::vector<domain::ReservedNumber> m_reserved;
    editing::TypingBurst m_typing;
    SpellDesk* m_spelling = nullptr;
    std::optional<domain::PointId> m_pointInHand;
    bool m_isHeld = false;
    QString m_begunRow;
    const QUndoCommand* m_beginning = nullptr; ///< compared, never used
};

} // namespace risalah::ui
