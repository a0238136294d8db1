// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_texts.h"
#include "support/meeting_builder.h"

#include <QSet>
#include <QTest>

using namespace risalah;
using namespace risalah::domain;

namespace {

/// Hands out "teks 1", "teks 2" …: every text of the record is another one.
class Numbering {
public:
    QString next() { return QStringLiteral("teks %1").arg(++m_last); }
    [[nodiscard]] int count() const { return m_last; }

private:
    int m_last = 0;
};

PersonCard aCard(Numbering& texts)
{
    return {texts.next(), {IdentityType::Nrp, texts.next()},
            texts.next(), texts.next(),
            texts.next(), Authority::OnBehalf,
            texts.next()};
}

DiscussionPoint aPoint(Numbering& texts, int below)
{
    DiscussionPoint point{PointId::create(), texts.next(), texts.next(), {}};
    if (below > 0) {
        point.points.push_back(aPoint(texts, below - 1));
    }
    return point;
}

ActionItem anAction(Numbering& texts)
{
    ActionItem action;
    action.text = texts.next();
    Assignee assignee;
    assignee.office = texts.next();
    assignee.person = aCard(texts);
    assignee.log = {{{}, QStringLiteral("akun"), texts.next()}};
    action.assignees = {assignee};
    action.due = TextDue{texts.next()};
    action.extensions = {{*Date::of(2025, 9, 1), texts.next(), {}, QStringLiteral("akun")}};
    return action;
}

/// A record in which every text the office writes is filled.
MeetingRecord aFullRecord(Numbering& texts)
{
    MeetingRecord record;
    Meeting& meeting = record.meeting;
    meeting.title = texts.next();
    meeting.kind = texts.next();
    meeting.series = texts.next();
    meeting.courseReason = texts.next();
    meeting.invitation.number = texts.next();
    meeting.place = texts.next();
    meeting.onlineLink = texts.next();
    meeting.agenda = {{AgendaItemId::create(), texts.next()}};
    meeting.chair = aCard(texts);
    meeting.secretary = aCard(texts);
    meeting.noteTaker = aCard(texts);
    Seat seat;
    seat.seat = texts.next();
    seat.office = texts.next();
    seat.category = texts.next();
    seat.person = aCard(texts);
    seat.mandate = texts.next();
    seat.remark = texts.next();
    meeting.attendance = {seat};
    meeting.opening = texts.next();
    meeting.points = {aPoint(texts, 2)};
    meeting.resolutions = {{ResolutionId::create(), meeting.points[0].id, texts.next()}};
    record.actions = {anAction(texts)};
    meeting.closing = texts.next();
    meeting.signatureSlots = {{texts.next(), SignatureSlot::Signer::Other, aCard(texts)}};
    meeting.reviewNote = texts.next();
    return record;
}

} // namespace

class TestRecordTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsOf_findsEveryTextInOrder();
    void textsOf_namesThePlaces();
    void textsOf_leavesOutRemovedActions();
    void printedTextsOf_leavesOutWhatNoPaperShows();
    void personsOf_findsEveryPerson();
};

void TestRecordTexts::textsOf_findsEveryTextInOrder()
{
    Numbering texts;
    const auto found = textsOf(aFullRecord(texts));
    QCOMPARE(static_cast<int>(found.size()), texts.count());
    QSet<QString> places;
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].text, QStringLiteral("teks %1").arg(i + 1));
        places << found[i].where;
    }
    QCOMPARE(places.size(), texts.count());
    QVERIFY(textsOf(MeetingRecord{}).size() == 1); // the kind, "rakor"
}

void TestRecordTexts::textsOf_namesThePlaces()
{
    Numbering texts;
    QSet<QString> places;
    for (const RecordText& text : textsOf(aFullRecord(texts))) {
        places << text.where;
    }
    for (const QString& where :
         {QStringLiteral("meeting.title"), QStringLiteral("meeting.invitation.number"),
          QStringLiteral("agenda[0].title"), QStringLiteral("meeting.chair.name"),
          QStringLiteral("attendance[0].person.identity.number"), QStringLiteral("attendance[0].remark"),
          QStringLiteral("points[0].speaker"), QStringLiteral("points[0].points[0].points[0].text"),
          QStringLiteral("resolutions[0].text"), QStringLiteral("actions[0].assignees[0].office"),
          QStringLiteral("actions[0].due.text"), QStringLiteral("actions[0].extensions[0].reason"),
          QStringLiteral("signatureSlots[0].caption")}) {
        QVERIFY2(places.contains(where), qPrintable(where));
    }
}

void TestRecordTexts::textsOf_leavesOutRemovedActions()
{
    MeetingRecord record = test::aMeeting().withPoints(1).withActions(3).build();
    record.actions[1].removed = true;
    QStringList places;
    for (const RecordText& text : textsOf(record)) {
        if (text.where.startsWith(QStringLiteral("actions"))
            && text.where.endsWith(QStringLiteral("].text"))) {
            places << text.where;
        }
    }
    // The position is the record's, so that a link finds the row.
    QCOMPARE(places, (QStringList{QStringLiteral("actions[0].text"), QStringLiteral("actions[2].text")}));
}

void TestRecordTexts::printedTextsOf_leavesOutWhatNoPaperShows()
{
    Numbering texts;
    const MeetingRecord record = aFullRecord(texts);
    std::vector<RecordText> left = textsOf(record);
    for (const RecordText& text : printedTextsOf(record)) {
        QVERIFY2(std::erase(left, text) == 1, qPrintable(text.where));
    }
    QStringList places;
    for (const RecordText& text : left) {
        places << text.where;
    }
    const QStringList expected{
        QStringLiteral("meeting.series"), QStringLiteral("actions[0].assignees[0].log[0].text"),
        QStringLiteral("actions[0].extensions[0].reason"), QStringLiteral("meeting.reviewNote")};
    QCOMPARE(places, expected);
}

void TestRecordTexts::personsOf_findsEveryPerson()
{
    Numbering texts;
    const MeetingRecord record = aFullRecord(texts);
    QStringList places;
    for (const RecordPerson& person : personsOf(record)) {
        QVERIFY(person.card != nullptr);
        QVERIFY(person.card->name.startsWith(QStringLiteral("teks")));
        places << person.where;
    }
    const QStringList expected{QStringLiteral("meeting.chair"),
                               QStringLiteral("meeting.secretary"),
                               QStringLiteral("meeting.noteTaker"),
                               QStringLiteral("attendance[0].person"),
                               QStringLiteral("actions[0].assignees[0].person"),
                               QStringLiteral("signatureSlots[0].person")};
    QCOMPARE(places, expected);
}

QTEST_GUILESS_MAIN(TestRecordTexts)
#include "tst_record_texts.moc"
