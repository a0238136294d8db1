// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_service.h"
#include "domain/finding.h"
#include "support/hands.h"
#include "support/window_bench.h"
#include "ui/work/attendance_page.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/outline_editor.h"
#include "ui/work/workspace.h"
#include "wording/finding_sentence.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>

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

/// Every value of a file by its path: "actions[1].assignees[0].office" → "Satpol PP".
void flatten(const QJsonValue& value, const QString& path, QMap<QString, QVariant>& leaves)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            flatten(member.value(), path.isEmpty() ? member.key() : path + u'.' + member.key(), leaves);
        }
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            flatten(items[i], u"%1[%2]"_s.arg(path).arg(i), leaves);
        }
    } else {
        leaves.insert(path, value.toVariant());
    }
}

QMap<QString, QVariant> leavesOf(const QJsonObject& object)
{
    QMap<QString, QVariant> leaves;
    flatten(object, {}, leaves);
    return leaves;
}

/// What is not the same in both: "path: one | other".
QStringList differences(const QJsonObject& one, const QJsonObject& other)
{
    const QMap<QString, QVariant> left = leavesOf(one);
    const QMap<QString, QVariant> right = leavesOf(other);
    QStringList found;
    const QStringList paths = left.keys() + right.keys();
    for (const QString& path : QSet<QString>(paths.begin(), paths.end())) {
        if (left.value(path) != right.value(path)) {
            found << u"%1: %2 | %3"_s.arg(path, left.value(path).toString(), right.value(path).toString());
        }
    }
    found.sort();
    return found;
}

/// The letters of all texts people read in the minutes; dates, times and choices have none.
qsizetype lettersIn(const QJsonObject& object)
{
    static const QStringList kTexts = {u"government"_s, u"unit"_s,     u"address"_s, u"city"_s,
                                       u"title"_s,      u"place"_s,    u"number"_s,  u"name"_s,
                                       u"office"_s,     u"position"_s, u"seat"_s,    u"text"_s,
                                       u"category"_s,   u"opening"_s,  u"closing"_s, u"speaker"_s};
    qsizetype letters = 0;
    const QMap<QString, QVariant> leaves = leavesOf(object);
    for (auto leaf = leaves.begin(); leaf != leaves.end(); ++leaf) {
        letters += kTexts.contains(leaf.key().section(u'.', -1)) ? leaf.value().toString().size() : 0;
    }
    return letters;
}

QStringList codesOf(const std::vector<domain::Finding>& findings)
{
    QStringList codes;
    for (const domain::Finding& finding : findings) {
        codes << wording::findingName(finding.code) + u" at "_s + finding.where;
    }
    return codes;
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
    }
    /// The first letters, and what is offered for them.
    void complete(const QString& field, const QString& beginning)
    {
        fill(field, beginning);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        m_hands.key(Qt::Key_Down);
        m_hands.key(Qt::Key_Return);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
    }
    /// The same in a point: Tab takes what stands on top.
    void completeInPoint(const QString& beginning)
    {
        m_hands.type(beginning);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        m_hands.key(Qt::Key_Tab);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
    }
    [[nodiscard]] static QJsonObject part(const QJsonValue& list, int index)
    {
        return list.toArray().at(index).toObject();
    }
    [[nodiscard]] QString sample(const QString& path) const { return textIn(m_sample, path); }
    [[nodiscard]] Workspace& workspace() { return *m_bench.window.findChild<Workspace*>(); }
    void answerFirstStart();
    void fillInvitation();
    void fillAttendance();
    void writeDiscussion();
    void typeOfficeAddress();
    void writePoint(int index);
    void writeResolution(int index);
    void writeAction(int index);
    void fillLastDue();
    void compareWithSample();
    [[nodiscard]] bool atStep(Step step)
    {
        return QTest::qWaitFor([&] { return workspace().step() == step; });
    }

    QTemporaryDir m_folder;
    WindowBench m_bench;
    Hands m_hands;
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
    }
    m_hands.key(Qt::Key_Return);
    QTRY_VERIFY(m_bench.session.office().has_value());
}

/// The rest of the letterhead stands in the settings.
void TestKeyboardJourney::typeOfficeAddress()
{
    m_hands.key(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(m_bench.window.currentPlace().page, PageId::Settings);
    QVERIFY(tabTo(u"sections"_s));
    m_hands.key(Qt::Key_Down); // Kantor
    fill(u"address"_s, m_office[u"address"_s].toString());
    fill(u"city"_s, m_office[u"city"_s].toString());
    m_hands.key(Qt::Key_Return);
    QTRY_COMPARE(m_bench.session.office()->value.city, m_office[u"city"_s].toString());
}

void TestKeyboardJourney::fillInvitation()
{
    m_hands.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_bench.window.findChild<Workspace*>() != nullptr);
    QVERIFY(atStep(Step::Invitation));
    fill(u"titleField"_s, sample(u"title"_s));
    fill(u"date"_s, u"15/7/2025"_s);
    fill(u"start"_s, u"9"_s);
    fill(u"place"_s, sample(u"place"_s));
    fill(u"invitationNumber"_s, sample(u"invitation.number"_s));
    fill(u"invitationDate"_s, u"11/7/2025"_s);
    // The second item comes to the hand first; it is put in order where it stands.
    QVERIFY(tabTo(u"agenda"_s));
    const QStringList agenda = textsIn(m_sample[u"agenda"_s], u"title"_s);
    m_hands.type(agenda[1] + u'\n' + agenda[0]);
    m_hands.key(Qt::Key_Up, Qt::AltModifier);
    m_hands.key(Qt::Key_Down);
    m_hands.key(Qt::Key_End);
    m_hands.type(u'\n' + agenda[2]);
    fill(u"chair"_s, sample(u"chair.name"_s));
    fill(u"chair_position"_s, sample(u"chair.position"_s));
    fill(u"chair_office"_s, sample(u"chair.office"_s));
    fill(u"noteTaker"_s, sample(u"noteTaker.name"_s));
    complete(u"noteTaker_office"_s, u"sek"_s); // the chair's
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

/// Who speaks is taken from what is offered.
void TestKeyboardJourney::writePoint(int index)
{
    completeInPoint(u"Sek"_s);
    m_hands.type(textIn(part(m_sample[u"points"_s], index), u"text"_s));
}

void TestKeyboardJourney::writeResolution(int index)
{
    m_hands.type(u"= %1\n"_s.arg(textIn(part(m_sample[u"resolutions"_s], index), u"text"_s)));
}

/// Assignees, deadline and priority stand in the same line; an office that is known is completed.
void TestKeyboardJourney::writeAction(int index)
{
    const QJsonObject action = part(m_sample[u"actions"_s], index);
    m_hands.type(u"! %1 "_s.arg(textIn(action, u"text"_s)));
    const QStringList offices = textsIn(action[u"assignees"_s], u"office"_s);
    for (const QString& office : offices) {
        if (workspace().desk().officeNames().contains(office)) {
            completeInPoint(u"@"_s + office.left(3));
        } else {
            m_hands.type(u"@\"%1\" "_s.arg(office));
        }
    }
    const int workdays = action[u"due"_s].toObject()[u"workdays"_s].toInt();
    m_hands.type(workdays > 0 ? u">%1hk"_s.arg(workdays) : QString());
    m_hands.type(textIn(action, u"priority"_s) == u"important" ? u" #penting\n"_s : u"\n"_s);
}

/// The third point is written before the second, which slips below it: Shift+Tab and Alt+Up put it right.
void TestKeyboardJourney::writeDiscussion()
{
    m_hands.key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(atStep(Step::Discussion));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"outlineEditor"_s);
    writePoint(0);
    m_hands.key(Qt::Key_Return);
    writeResolution(0);
    writeAction(0);
    writePoint(2);
    m_hands.key(Qt::Key_Return);
    m_hands.key(Qt::Key_Tab);
    writePoint(1);
    QCOMPARE(workspace().desk().meeting().points.back().points.size(), 1U);
    m_hands.key(Qt::Key_Backtab, Qt::ShiftModifier); // as a keyboard sends Shift+Tab
    m_hands.key(Qt::Key_Up, Qt::AltModifier);
    m_hands.key(Qt::Key_Return);
    writeResolution(1);
    writeAction(1);
    m_hands.key(Qt::Key_Down);
    m_hands.key(Qt::Key_End, Qt::ControlModifier);
    m_hands.key(Qt::Key_Return);
    writeAction(2);
}

/// A deadline in words has its own field.
void TestKeyboardJourney::fillLastDue()
{
    m_hands.key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(atStep(Step::FollowUp));
    m_hands.key(Qt::Key_End);
    fill(u"due"_s, textIn(part(m_sample[u"actions"_s], 2), u"due.text"_s));
    m_hands.key(Qt::Key_Return);
}

/// The sample itself goes into the same register: what was typed is exported like what was imported.
void TestKeyboardJourney::compareWithSample()
{
    QTRY_VERIFY(!workspace().desk().session().hasUnsaved());
    const auto typed = workspace().desk().meeting().id;
    const auto imported = m_bench.ask([](app::Register& r) {
        return r.exchange().importFiles({{u"contoh.json"_s, app::sampleJson()}}, {.asGuest = true});
    });
    QVERIFY(imported.has_value());
    const auto known = imported->meetings.front();
    const auto exported =
        m_bench.ask([typed, known](app::Register& r) { return r.exchange().exportMeetings({typed, known}); });
    QVERIFY(exported.has_value());
    const QJsonObject file = QJsonDocument::fromJson(*exported).object();
    QJsonObject ours = part(file[u"meetings"_s], 0);
    QJsonObject theirs = part(file[u"meetings"_s], 1);
    // Each meeting has its own name for itself.
    QVERIFY(ours.take(u"uid"_s) != theirs.take(u"uid"_s));
    // Who is named for short is the official known by the whole name.
    const QString speaker = u"points[%1].speaker: Sekretaris Daerah Kota Pangkalpinang | Sekretaris Daerah"_s;
    const QStringList expected = {speaker.arg(0), speaker.arg(1), speaker.arg(2)};
    QCOMPARE(differences(ours, theirs).join(u'\n'), expected.join(u'\n'));

    QJsonObject office = file[u"office"_s].toObject();
    for (const QString& key : office.keys()) {
        if (!m_office.contains(key)) {
            office.remove(key); // how its papers and numbers look: nobody types that
        }
    }
    QCOMPARE(differences(office, m_office).join(u'\n'), QString());

    const auto findings = [this](const domain::MeetingId& id) {
        return codesOf(*m_bench.ask([id](app::Register& r) { return r.minutes().check(id); }));
    };
    QCOMPARE(findings(typed), findings(known));
    QCOMPARE(codesOf(workspace().desk().findings()), findings(known));
}

void TestKeyboardJourney::emptyRegister_toReadyForSigning()
{
    QVERIFY(!m_sample.isEmpty());
    for (void (TestKeyboardJourney::*chapter)() :
         {&TestKeyboardJourney::answerFirstStart, &TestKeyboardJourney::typeOfficeAddress,
          &TestKeyboardJourney::fillInvitation, &TestKeyboardJourney::fillAttendance,
          &TestKeyboardJourney::writeDiscussion, &TestKeyboardJourney::fillLastDue}) {
        (this->*chapter)();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    m_hands.key(Qt::Key_F7); // Periksa
    QVERIFY(atStep(Step::Findings));
    QVERIFY(!domain::blocksFinalising(workspace().desk().findings()));
    const auto* summary = m_bench.find<QLabel>(u"readySummary"_s);
    QTRY_VERIFY(summary->text().startsWith(u"Siap ditandatangani"));
    const int keys = m_hands.keys();
    compareWithSample();

    // What stands in the record, counted as it is read; the rest of the keys is overhead.
    const qsizetype letters = lettersIn(m_sample) + lettersIn(m_office);
    const double overhead = 100.0 * (keys - static_cast<double>(letters)) / static_cast<double>(letters);
    qInfo("%d keys for %d letters: %.1f %% more", keys, static_cast<int>(letters), overhead);
    QVERIFY2(overhead < 15, "the keyboard costs more than 15 % over the bare text");
}

QTEST_MAIN(TestKeyboardJourney)
#include "tst_keyboard_journey.moc"
