// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange_document.h"
#include "app/exchange_service.h"
#include "support/full_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace risalah;
using namespace risalah::app;

class TestExchangeWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordJson_givesTheSameTextAfterReading();
    void recordJson_keepsEveryField();
    void recordJson_writesEveryKey_data();
    void recordJson_writesEveryKey();
    void recordJson_leavesRemovedActionsOut();
    void writeExchange_carriesProof();
    void captureJson_hasAllLists();
};

namespace {

// Ids are made anew by each reading; they are not what is compared.
domain::MeetingRecord withoutIds(domain::MeetingRecord record)
{
    const std::function<void(std::vector<domain::DiscussionPoint>&)> clear = [&clear](auto& points) {
        for (domain::DiscussionPoint& point : points) {
            point.id = {};
            clear(point.points);
        }
    };
    clear(record.meeting.points);
    for (domain::AgendaItem& item : record.meeting.agenda) {
        item.id = {};
    }
    for (domain::Seat& seat : record.meeting.attendance) {
        seat.id = {};
        seat.arrivedAt = seat.arrivedAt ? std::optional(domain::PointId{}) : std::nullopt;
        seat.leftAt = seat.leftAt ? std::optional(domain::PointId{}) : std::nullopt;
    }
    for (domain::Resolution& resolution : record.meeting.resolutions) {
        resolution.id = {};
        resolution.point = {};
    }
    for (domain::ActionItem& action : record.actions) {
        action.id = {};
        action.point = {};
        action.resolution = action.resolution ? std::optional(domain::ResolutionId{}) : std::nullopt;
        for (domain::Assignee& assignee : action.assignees) {
            assignee.id = {};
        }
    }
    return record;
}

void collectKeys(const QJsonValue& value, const QString& path, QSet<QString>& keys)
{
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray()) {
            collectKeys(item, path, keys);
        }
        return;
    }
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys()) {
        const QString inside = path.isEmpty() ? key : QString(path + u'.' + key);
        keys.insert(inside);
        collectKeys(object.value(key), inside, keys);
    }
}

} // namespace

void TestExchangeWriter::recordJson_givesTheSameTextAfterReading()
{
    const QByteArray text = recordJson(test::fullOffice(), test::fullRecord());
    const auto read = readExchange(text);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(logLine(read.error())));
    QCOMPARE(recordJson(read->office, read->meetings[0].record), text);
}

void TestExchangeWriter::recordJson_keepsEveryField()
{
    const domain::MeetingRecord record = test::fullRecord();
    const auto read = readExchange(recordJson(test::fullOffice(), record));
    QVERIFY(read.has_value());
    QCOMPARE(read->office, test::fullOffice());
    QVERIFY(withoutIds(read->meetings[0].record) == withoutIds(record));
    // What the cleared ids said: the resolution still leads to the same point, the action to both.
    const domain::MeetingRecord& again = read->meetings[0].record;
    QCOMPARE(again.meeting.resolutions[0].point, again.meeting.points[0].points[0].id);
    QCOMPARE(again.actions[0].point, again.meeting.points[0].id);
    QCOMPARE(*again.actions[0].resolution, again.meeting.resolutions[1].id);
}

void TestExchangeWriter::recordJson_writesEveryKey_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key : {"format",
                            "office.logo",
                            "office.footerSentence",
                            "office.sixDayWeek",
                            "office.jointLeaveCountsAsWork",
                            "meetings.uid",
                            "meetings.kind",
                            "meetings.series",
                            "meetings.lastDate",
                            "meetings.onlineLink",
                            "meetings.invitation.date",
                            "meetings.agenda.title",
                            "meetings.chair.identity.number",
                            "meetings.chair.authority",
                            "meetings.secretary.grade",
                            "meetings.noteTaker.office",
                            "meetings.attendance.arrival",
                            "meetings.attendance.online",
                            "meetings.attendance.remark",
                            "meetings.points.points.speaker",
                            "meetings.resolutions.point",
                            "meetings.actions.resolution",
                            "meetings.actions.assignees.doneOn",
                            "meetings.actions.assignees.log.by",
                            "meetings.actions.assignees.person.name",
                            "meetings.actions.due.workdays",
                            "meetings.actions.due.days",
                            "meetings.actions.due.date",
                            "meetings.actions.due.text",
                            "meetings.actions.originalDueOn",
                            "meetings.actions.extensions.reason",
                            "meetings.signatureSlots.caption",
                            "meetings.signatureSlots.person.rank",
                            "meetings.review",
                            "meetings.reviewNote",
                            "meetings.course",
                            "meetings.courseReason"}) {
        QTest::newRow(key) << QString::fromLatin1(key);
    }
}

void TestExchangeWriter::recordJson_writesEveryKey()
{
    QFETCH(QString, key);
    const QByteArray text = recordJson(test::fullOffice(), test::fullRecord());
    QSet<QString> keys;
    collectKeys(QJsonDocument::fromJson(text).object(), {}, keys);
    QVERIFY2(keys.contains(key), text.constData());
}

void TestExchangeWriter::recordJson_leavesRemovedActionsOut()
{
    domain::MeetingRecord record = test::fullRecord();
    record.actions[0].removed = true;
    const auto read = readExchange(recordJson(test::fullOffice(), record));
    QVERIFY(read.has_value());
    QCOMPARE(read->meetings[0].record.actions.size(), record.actions.size() - 1);
}

void TestExchangeWriter::writeExchange_carriesProof()
{
    domain::MeetingRecord record = test::fullRecord();
    const auto id = domain::AttachmentId::create();
    record.actions[0].assignees[0].proof = {id};
    const ExchangedFile file{QStringLiteral("foto.jpg"), QStringLiteral("image/jpeg"),
                             QByteArray(3'000'000, '\xA5')};
    const auto read = readExchange(writeExchange(test::fullOffice(), {record}, {{id, file}}));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(logLine(read.error())));
    const auto& proof = read->meetings[0].record.actions[0].assignees[0].proof;
    QCOMPARE(proof.size(), size_t{1});
    QVERIFY(read->files.at(proof[0]) == file);
}

void TestExchangeWriter::captureJson_hasAllLists()
{
    const QJsonObject empty = QJsonDocument::fromJson(captureJson({})).object();
    QCOMPARE(empty.keys(),
             QStringList({QStringLiteral("actions"), QStringLiteral("points"), QStringLiteral("resolutions"),
                          QStringLiteral("unused")}));
    domain::Capture capture;
    capture.unused = {QStringLiteral("Leave a Reply")};
    capture.points = {{domain::PointId::create(), {}, QStringLiteral("Butir"), {}}};
    const QJsonObject one = QJsonDocument::fromJson(captureJson(capture)).object();
    QCOMPARE(one.value(QStringLiteral("points")).toArray().size(), 1);
    QCOMPARE(one.value(QStringLiteral("unused")).toArray(), QJsonArray({QStringLiteral("Leave a Reply")}));
}

QTEST_GUILESS_MAIN(TestExchangeWriter)
#include "tst_exchange_writer.moc"
