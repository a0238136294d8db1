// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_service.h"
#include "domain/finding.h"
#include "support/hands.h"
#include "support/window_bench.h"
#include "ui/work/attendance_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/outline_editor.h"
#include "ui/work/workspace.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <iterator>
#include <variant>

using namespace risalah;
using namespace risalah::ui;
using namespace risalah::test;

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rakor of 15 July 2025 in the program's own words: its people, place, date and three points.
QJsonObject sampleFile()
{
    return QJsonDocument::fromJson(app::sampleJson()).object();
}

/// A text of the sample: "chair.name".
QString textIn(QJsonObject object, const QString& path)
{
    const QStringList steps = path.split(u'.');
    for (const QString& step : steps.mid(0, steps.size() - 1)) {
        object = object[step].toObject();
    }
    return object[steps.constLast()].toString();
}

QStringList textsIn(const QJsonValue& list, const QString& path)
{
    QStringList texts;
    const QJsonArray items = list.toArray();
    for (const QJsonValue& item : items) {
        texts << textIn(item.toObject(), path);
    }
    return texts;
}

template <class Item, class Text> QStringList each(const std::vector<Item>& list, Text text)
{
    QStringList texts;
    std::ranges::transform(list, std::back_inserter(texts),
                           [&](const Item& item) { return QString(std::invoke(text, item)); });
    return texts;
}

} // namespace

/// Two hours without the mouse: the sample rakor from an empty register to minutes that nothing keeps from
/// being signed.
class TestKeyboardJourney final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyRegister_toReadyForSigning();

private:
    /// Tab until the field has the keyboard; each Tab counts.
    [[nodiscard]] bool tabTo(const QString& name)
    {
        for (int i = 0; i < 40; ++i) {
            for (QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
                if (at->objectName() == name) {
                    return true;
                }
            }
            m_hands.key(Qt::Key_Tab);
        }
        return false;
    }
    void fill(const QString& field, const QString& text)
    {
        QVERIFY2(tabTo(field), qPrintable(field));
        m_hands.key(Qt::Key_A, Qt::ControlModifier);
        m_hands.type(text);
        m_letters += text.size();
    }
    [[nodiscard]] QString sample(const QString& path) const { return textIn(m_sample, path); }
    [[nodiscard]] Workspace& workspace() { return *m_bench.window.findChild<Workspace*>(); }
    void answerFirstStart();
    void fillInvitation();
    void fillAttendance();
    void writeDiscussion();
    void writeOrders(const QString& point);
    void fillLastDue();
    void compareWithSample();
    [[nodiscard]] bool atStep(Step step)
    {
        return QTest::qWaitFor([&] { return workspace().step() == step; });
    }

    QTemporaryDir m_folder;
    WindowBench m_bench;
    Hands m_hands;
    qsizetype m_letters = 0; ///< of the sample, as they are read
    QJsonObject m_office = sampleFile()[u"office"_s].toObject();
    QJsonObject m_sample = sampleFile()[u"meetings"_s].toArray().first().toObject();
};

void TestKeyboardJourney::answerFirstStart()
{
    const QSignalSpy opened(&m_bench.session, &Session::opened);
    m_bench.session.open(QDir(m_folder.path()).filePath(u"kosong.risalah"_s), app::Worker::Opening::Create);
    QTRY_VERIFY(!opened.isEmpty());
    for (const QString& field : {u"government"_s, u"unit"_s}) {
        QTRY_VERIFY(tabTo(field));
        m_hands.type(m_office[field].toString());
        m_letters += m_office[field].toString().size();
    }
    m_hands.key(Qt::Key_Return);
    QTRY_VERIFY(m_bench.session.office().has_value());
    m_hands.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_bench.window.findChild<Workspace*>() != nullptr);
    QVERIFY(atStep(Step::Invitation));
}

void TestKeyboardJourney::fillInvitation()
{
    fill(u"titleField"_s, sample(u"title"_s));
    fill(u"date"_s, u"15/7/2025"_s);
    fill(u"start"_s, u"9"_s);
    fill(u"place"_s, sample(u"place"_s));
    fill(u"invitationNumber"_s, sample(u"invitation.number"_s));
    fill(u"invitationDate"_s, u"11/7/2025"_s);
    QVERIFY(tabTo(u"agenda"_s));
    const QStringList agenda = textsIn(m_sample[u"agenda"_s], u"title"_s);
    m_hands.type(agenda.join(u'\n'));
    m_letters += agenda.join(QString()).size();
    fill(u"chair"_s, sample(u"chair.name"_s));
    fill(u"chair_position"_s, sample(u"chair.position"_s));
    fill(u"noteTaker"_s, sample(u"noteTaker.name"_s));
    fill(u"opening"_s, sample(u"opening"_s));
    fill(u"closing"_s, sample(u"closing"_s));
}

void TestKeyboardJourney::fillAttendance()
{
    const QJsonArray seats = m_sample[u"attendance"_s].toArray();
    for (const QJsonValue& seat : seats) {
        m_hands.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(atStep(Step::Attendance));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"seat"_s);
        for (const QString& field : {u"seat"_s, u"office"_s, u"category"_s}) {
            fill(field, textIn(seat.toObject(), field));
        }
    }
    m_hands.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
}

/// "= …" and "! …" below the point they belong to, assignees, deadline and priority in the same line.
void TestKeyboardJourney::writeOrders(const QString& point)
{
    const QJsonArray resolutions = m_sample[u"resolutions"_s].toArray();
    for (const QJsonValue& resolution : resolutions) {
        if (textIn(resolution.toObject(), u"point"_s) == point) {
            const QString text = textIn(resolution.toObject(), u"text"_s);
            m_hands.type(u"= %1\n"_s.arg(text));
            m_letters += text.size();
        }
    }
    const QJsonArray actions = m_sample[u"actions"_s].toArray();
    for (const QJsonValue& value : actions) {
        const QJsonObject action = value.toObject();
        if (textIn(action, u"point"_s) != point) {
            continue;
        }
        QString line = u"! "_s + textIn(action, u"text"_s);
        m_letters += textIn(action, u"text"_s).size();
        const QStringList offices = textsIn(action[u"assignees"_s], u"office"_s);
        for (const QString& office : offices) {
            line += u" @\"%1\""_s.arg(office);
            m_letters += office.size();
        }
        const int workdays = action[u"due"_s].toObject()[u"workdays"_s].toInt();
        line += workdays > 0 ? u" >%1hk"_s.arg(workdays) : QString();
        line += textIn(action, u"priority"_s) == u"important" ? u" #penting"_s : QString();
        m_hands.type(line + u'\n');
    }
}

void TestKeyboardJourney::writeDiscussion()
{
    m_hands.key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(atStep(Step::Discussion));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"outlineEditor"_s);
    const QJsonArray points = m_sample[u"points"_s].toArray();
    for (const QJsonValue& value : points) {
        const QJsonObject point = value.toObject();
        m_hands.type(u"[%1] %2\n"_s.arg(textIn(point, u"speaker"_s), textIn(point, u"text"_s)));
        m_letters += textIn(point, u"speaker"_s).size() + textIn(point, u"text"_s).size();
        writeOrders(textIn(point, u"id"_s));
    }
}

/// A deadline in words has its own field.
void TestKeyboardJourney::fillLastDue()
{
    m_hands.key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(atStep(Step::FollowUp));
    m_hands.key(Qt::Key_End);
    fill(u"due"_s, textIn(m_sample[u"actions"_s].toArray().last().toObject(), u"due.text"_s));
    m_hands.key(Qt::Key_Return);
}

void TestKeyboardJourney::compareWithSample()
{
    const domain::MeetingRecord& record = workspace().desk().record();
    const domain::Meeting& meeting = record.meeting;
    QCOMPARE(meeting.title, sample(u"title"_s));
    QCOMPARE(meeting.date.toIso(), sample(u"date"_s));
    QCOMPARE(meeting.start->toIso(), sample(u"start"_s));
    QCOMPARE(meeting.place, sample(u"place"_s));
    QCOMPARE(meeting.invitation.number, sample(u"invitation.number"_s));
    QCOMPARE(meeting.invitation.date->toIso(), sample(u"invitation.date"_s));
    QCOMPARE(each(meeting.agenda, &domain::AgendaItem::title), textsIn(m_sample[u"agenda"_s], u"title"_s));
    QCOMPARE(meeting.chair->name, sample(u"chair.name"_s));
    QCOMPARE(meeting.chair->position, sample(u"chair.position"_s));
    QCOMPARE(meeting.noteTaker->name, sample(u"noteTaker.name"_s));
    QCOMPARE(meeting.opening, sample(u"opening"_s));
    QCOMPARE(meeting.closing, sample(u"closing"_s));
    const QJsonValue seats = m_sample[u"attendance"_s];
    QCOMPARE(each(meeting.attendance, &domain::Seat::seat), textsIn(seats, u"seat"_s));
    QCOMPARE(each(meeting.attendance, &domain::Seat::office), textsIn(seats, u"office"_s));
    QCOMPARE(each(meeting.attendance, &domain::Seat::category), textsIn(seats, u"category"_s));
    QVERIFY(std::ranges::all_of(meeting.attendance, [](const domain::Seat& seat) {
        return seat.status == domain::AttendanceStatus::Present;
    }));
    const QJsonValue points = m_sample[u"points"_s];
    // Who is named for short is the official known by the whole name.
    QVERIFY(textsIn(points, u"speaker"_s).join(QString()).startsWith(u"Sekretaris Daerah"));
    QCOMPARE(each(meeting.points, &domain::DiscussionPoint::speaker),
             QStringList(textsIn(points, u"speaker"_s).size(), sample(u"chair.position"_s)));
    QCOMPARE(each(meeting.points, &domain::DiscussionPoint::text), textsIn(points, u"text"_s));
    QCOMPARE(each(meeting.resolutions, &domain::Resolution::text),
             textsIn(m_sample[u"resolutions"_s], u"text"_s));
    QCOMPARE(each(record.actions, &domain::ActionItem::text), textsIn(m_sample[u"actions"_s], u"text"_s));
    for (std::size_t i = 0; i < record.actions.size(); ++i) {
        const domain::ActionItem& action = record.actions[i];
        const QJsonObject wanted = m_sample[u"actions"_s].toArray().at(static_cast<int>(i)).toObject();
        QCOMPARE(each(action.assignees, &domain::Assignee::office),
                 textsIn(wanted[u"assignees"_s], u"office"_s));
        QCOMPARE(action.priority == domain::Priority::Important,
                 textIn(wanted, u"priority"_s) == u"important");
        QCOMPARE(action.resolution.has_value(), wanted.contains(u"resolution"_s));
    }
    QCOMPARE(record.actions[0].originalDueOn->toIso(), u"2025-07-22"_s); // 5 working days
    QCOMPARE(std::get<domain::TextDue>(record.actions[2].due).text,
             textIn(m_sample[u"actions"_s].toArray().last().toObject(), u"due.text"_s));
}

void TestKeyboardJourney::emptyRegister_toReadyForSigning()
{
    QVERIFY(!m_sample.isEmpty());
    answerFirstStart();
    fillInvitation();
    fillAttendance();
    writeDiscussion();
    fillLastDue();
    if (QTest::currentTestFailed()) {
        return;
    }
    m_hands.key(Qt::Key_F7); // Periksa
    QVERIFY(atStep(Step::Findings));
    QStringList blocking;
    for (const domain::Finding& finding : workspace().desk().findings()) {
        if (finding.severity == domain::Severity::Blocks) {
            blocking.append(finding.where);
        }
    }
    QCOMPARE(blocking, QStringList());
    compareWithSample();

    // What stands in the record, counted as it is read; the rest of the keys is overhead.
    const double overhead =
        100.0 * (m_hands.keys() - static_cast<double>(m_letters)) / static_cast<double>(m_letters);
    qInfo("%d keys for %d letters: %.1f %% more", m_hands.keys(), static_cast<int>(m_letters), overhead);
    QVERIFY2(overhead < 15, "the keyboard costs more than 15 % over the bare text");
    // Everything typed is in the register.
    QTRY_VERIFY(!workspace().desk().session().hasUnsaved());
}

QTEST_MAIN(TestKeyboardJourney)
#include "tst_keyboard_journey.moc"
