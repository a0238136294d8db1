// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_texts.h"

namespace risalah::domain {

namespace {

/// Collects texts below one path after the other.
class TextCollector {
public:
    void add(const QString& where, const QString& text)
    {
        if (!text.isEmpty()) {
            m_texts.push_back(RecordText{where, text});
        }
    }

    void addCard(const QString& where, const std::optional<PersonCard>& card)
    {
        if (!card) {
            return;
        }
        add(where + u".name", card->name);
        add(where + u".identity.number", card->identity.number);
        add(where + u".rank", card->rank);
        add(where + u".grade", card->grade);
        add(where + u".position", card->position);
        add(where + u".office", card->office);
    }

    void addHead(const Meeting& meeting)
    {
        add(QStringLiteral("meeting.title"), meeting.title);
        add(QStringLiteral("meeting.kind"), meeting.kind);
        add(QStringLiteral("meeting.series"), meeting.series);
        add(QStringLiteral("meeting.courseReason"), meeting.courseReason);
        add(QStringLiteral("meeting.invitation.number"), meeting.invitation.number);
        add(QStringLiteral("meeting.place"), meeting.place);
        add(QStringLiteral("meeting.onlineLink"), meeting.onlineLink);
        for (std::size_t i = 0; i < meeting.agenda.size(); ++i) {
            add(listPath(u"agenda", i) + u".title", meeting.agenda[i].title);
        }
        addCard(QStringLiteral("meeting.chair"), meeting.chair);
        addCard(QStringLiteral("meeting.secretary"), meeting.secretary);
        addCard(QStringLiteral("meeting.noteTaker"), meeting.noteTaker);
    }

    void addSeat(const QString& where, const Seat& seat)
    {
        add(where + u".seat", seat.seat);
        add(where + u".office", seat.office);
        add(where + u".category", seat.category);
        addCard(where + u".person", seat.person);
        add(where + u".mandate", seat.mandate);
        add(where + u".remark", seat.remark);
    }

    void addPoints(const QString& parent, const std::vector<DiscussionPoint>& points)
    {
        for (std::size_t i = 0; i < points.size(); ++i) {
            const QString where = parent + listPath(u"points", i);
            add(where + u".speaker", points[i].speaker);
            add(where + u".text", points[i].text);
            addPoints(where + u'.', points[i].points);
        }
    }

    void addAssignee(const QString& where, const Assignee& assignee)
    {
        add(where + u".office", assignee.office);
        addCard(where + u".person", assignee.person);
        for (std::size_t i = 0; i < assignee.log.size(); ++i) {
            add(where + u'.' + listPath(u"log", i) + u".text", assignee.log[i].text);
        }
    }

    void addAction(const QString& where, const ActionItem& action)
    {
        add(where + u".text", action.text);
        for (std::size_t i = 0; i < action.assignees.size(); ++i) {
            addAssignee(where + u'.' + listPath(u"assignees", i), action.assignees[i]);
        }
        if (const auto* due = std::get_if<TextDue>(&action.due)) {
            add(where + u".due.text", due->text);
        }
        for (std::size_t i = 0; i < action.extensions.size(); ++i) {
            add(where + u'.' + listPath(u"extensions", i) + u".reason", action.extensions[i].reason);
        }
    }

    void addSlot(const QString& where, const SignatureSlot& slot)
    {
        add(where + u".caption", slot.caption);
        addCard(where + u".person", slot.person);
    }

    std::vector<RecordText> take() { return std::move(m_texts); }

private:
    std::vector<RecordText> m_texts;
};

} // namespace

QString listPath(const char16_t* list, std::size_t index)
{
    return QStringLiteral("%1[%2]").arg(QStringView(list)).arg(index);
}

std::vector<RecordText> textsOf(const MeetingRecord& record)
{
    const Meeting& meeting = record.meeting;
    TextCollector texts;
    texts.addHead(meeting);
    for (std::size_t i = 0; i < meeting.attendance.size(); ++i) {
        texts.addSeat(listPath(u"attendance", i), meeting.attendance[i]);
    }
    texts.add(QStringLiteral("meeting.opening"), meeting.opening);
    texts.addPoints({}, meeting.points);
    for (std::size_t i = 0; i < meeting.resolutions.size(); ++i) {
        texts.add(listPath(u"resolutions", i) + u".text", meeting.resolutions[i].text);
    }
    for (std::size_t i = 0; i < record.actions.size(); ++i) {
        if (!record.actions[i].removed) {
            texts.addAction(listPath(u"actions", i), record.actions[i]);
        }
    }
    texts.add(QStringLiteral("meeting.closing"), meeting.closing);
    for (std::size_t i = 0; i < meeting.signatureSlots.size(); ++i) {
        texts.addSlot(listPath(u"signatureSlots", i), meeting.signatureSlots[i]);
    }
    texts.add(QStringLiteral("meeting.reviewNote"), meeting.reviewNote);
    return texts.take();
}

std::vector<RecordText> printedTextsOf(const MeetingRecord& record)
{
    std::vector<RecordText> texts = textsOf(record);
    std::erase_if(texts, [](const RecordText& text) {
        return text.where == u"meeting.series" || text.where == u"meeting.reviewNote"
            || text.where.contains(u".log[") || text.where.contains(u".extensions[");
    });
    return texts;
}

std::vector<RecordPerson> personsOf(const MeetingRecord& record)
{
    const Meeting& meeting = record.meeting;
    std::vector<RecordPerson> persons;
    const auto add = [&persons](const QString& where, const std::optional<PersonCard>& card) {
        if (card) {
            persons.push_back(RecordPerson{where, &*card});
        }
    };
    add(QStringLiteral("meeting.chair"), meeting.chair);
    add(QStringLiteral("meeting.secretary"), meeting.secretary);
    add(QStringLiteral("meeting.noteTaker"), meeting.noteTaker);
    for (std::size_t i = 0; i < meeting.attendance.size(); ++i) {
        add(listPath(u"attendance", i) + u".person", meeting.attendance[i].person);
    }
    for (std::size_t i = 0; i < record.actions.size(); ++i) {
        const ActionItem& action = record.actions[i];
        for (std::size_t j = 0; j < action.assignees.size() && !action.removed; ++j) {
            add(listPath(u"actions", i) + u'.' + listPath(u"assignees", j) + u".person",
                action.assignees[j].person);
        }
    }
    for (std::size_t i = 0; i < meeting.signatureSlots.size(); ++i) {
        add(listPath(u"signatureSlots", i) + u".person", meeting.signatureSlots[i].person);
    }
    return persons;
}

} // namespace risalah::domain
