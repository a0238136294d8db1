// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edit_session.h"
#include "property/random_edits.h"

#include <QTest>

#include <algorithm>

using namespace risalah;
using namespace risalah::domain;
using namespace risalah::editing;
using namespace risalah::test;

namespace {

/// What a user and a register do to a session.
enum class Event { Edit, Typing, EndMerge, Undo, Redo, Take, Saved, SaveFailed };

struct Act {
    Event event{};
    Step step;
};

std::ostream& operator<<(std::ostream& out, const Act& act)
{
    return out << static_cast<int>(act.event) << act.step;
}

rc::Gen<std::vector<Act>> anyActs()
{
    const auto event = rc::gen::weightedElement<Event>({{6, Event::Edit},
                                                        {4, Event::Typing},
                                                        {1, Event::EndMerge},
                                                        {3, Event::Undo},
                                                        {2, Event::Redo},
                                                        {2, Event::Take},
                                                        {2, Event::Saved},
                                                        {1, Event::SaveFailed}});
    return rc::gen::container<std::vector<Act>>(
        rc::gen::build<Act>(rc::gen::set(&Act::event, event), rc::gen::set(&Act::step, anyStep())));
}

/// A register that keeps what it is given and numbers the actions.
class Driver {
public:
    explicit Driver(EditSession& session) : m_session(session), m_register(session.value()) { }

    void run(const Act& act)
    {
        switch (act.event) {
        case Event::Edit:
            apply(act.step, {});
            break;
        case Event::Typing:
            apply(Step{act.step.choice % 2 == 0 ? StepKind::Title : StepKind::Text, act.step.choice},
                  QString::number(act.step.choice % 3));
            break;
        case Event::EndMerge:
            m_session.endMerge();
            break;
        case Event::Undo:
            m_session.undo();
            break;
        case Event::Redo:
            m_session.redo();
            break;
        case Event::Take:
            take();
            break;
        case Event::Saved:
            saved();
            break;
        case Event::SaveFailed:
            if (m_session.isSaving()) {
                m_session.markSaveFailed();
            }
            break;
        }
    }

    /// Every commit begins where the one before ended and says what it does.
    void take()
    {
        auto changes = m_session.takeUnsaved();
        if (!changes) {
            return;
        }
        RC_ASSERT(changes->before == m_register);
        RC_ASSERT(changes->after == m_session.value());
        RC_ASSERT(changes->after != changes->before);
        RC_ASSERT(!changes->summary.isEmpty());
        m_taken = *std::move(changes);
    }

    void saved()
    {
        if (!m_session.isSaving()) {
            return;
        }
        m_register = m_taken.after;
        m_lastNumber = numberActions(m_register, m_lastNumber);
        m_session.markSaved(m_register);
    }

    void finishSaving()
    {
        saved();
        take();
        saved();
    }

    [[nodiscard]] const MeetingRecord& atRegister() const { return m_register; }

private:
    void apply(const Step& step, const QString& key)
    {
        const MeetingRecord before = m_session.value();
        const auto edit = [&step](MeetingRecord record) { return withStep(std::move(record), step); };
        const auto applied = m_session.apply(QStringLiteral("Ubah"), edit, key);
        if (!applied) {
            RC_ASSERT(m_session.value() == before);
        }
    }

    EditSession& m_session;
    MeetingRecord m_register;
    UnsavedChanges m_taken;
    int m_lastNumber = 0;
};

MeetingRecord aStart()
{
    MeetingRecord record;
    record.meeting.title = QStringLiteral("Rakor");
    return afterSteps(*anySteps(), record);
}

/// Numbers come from the register whenever it likes: they are no edit.
MeetingRecord withoutNumbers(MeetingRecord record)
{
    for (ActionItem& action : record.actions) {
        action.number = 0;
    }
    return record;
}

} // namespace

class TestEditSessionProperties final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoAll_isTheStartAndRedoAllTheEnd();
    void undoAll_alsoThroughCommits();
    void undoThenRedo_isNothing();
    void commits_bringTheRegisterToTheValue();
};

void TestEditSessionProperties::undoAll_isTheStartAndRedoAllTheEnd()
{
    QVERIFY(rc::check("undo all = start, redo all = end", [] {
        const MeetingRecord start = aStart();
        EditSession session(start);
        for (const Step& step : *anySteps()) {
            const auto edit = [&step](MeetingRecord record) { return withStep(std::move(record), step); };
            RC_TAG(session.apply(QStringLiteral("Ubah"), edit, QString::number(step.choice % 4)).has_value());
        }
        const MeetingRecord end = session.value();
        while (session.canUndo()) {
            session.undo();
        }
        RC_ASSERT(session.value() == start);
        while (session.canRedo()) {
            session.redo();
        }
        RC_ASSERT(session.value() == end);
    }));
}

void TestEditSessionProperties::undoAll_alsoThroughCommits()
{
    QVERIFY(rc::check("the history survives commits, failures and a walk back and forth", [] {
        const MeetingRecord start = aStart();
        EditSession session(start);
        Driver driver(session);
        for (const Act& act : *anyActs()) {
            driver.run(act);
        }
        while (session.canRedo()) {
            session.redo();
        }
        const MeetingRecord end = session.value();
        while (session.canUndo()) {
            session.undo();
        }
        RC_ASSERT(withoutNumbers(session.value()) == withoutNumbers(start));
        while (session.canRedo()) {
            session.redo();
        }
        RC_ASSERT(session.value() == end);
    }));
}

void TestEditSessionProperties::undoThenRedo_isNothing()
{
    QVERIFY(rc::check("one step back and one forward", [] {
        EditSession session(aStart());
        Driver driver(session);
        for (const Act& act : *anyActs()) {
            driver.run(act);
            const MeetingRecord before = session.value();
            if (session.canUndo()) {
                session.undo();
                RC_ASSERT(session.value() != before);
                session.redo();
            }
            RC_ASSERT(session.value() == before);
        }
    }));
}

void TestEditSessionProperties::commits_bringTheRegisterToTheValue()
{
    QVERIFY(rc::check("after the last commit both are the same and nothing is unsaved", [] {
        EditSession session(aStart());
        Driver driver(session);
        for (const Act& act : *anyActs()) {
            driver.run(act);
        }
        driver.finishSaving();
        RC_ASSERT(!session.hasUnsaved());
        RC_ASSERT(!session.isSaving());
        RC_ASSERT(driver.atRegister() == session.value());
    }));
}

QTEST_GUILESS_MAIN(TestEditSessionProperties)
#include "tst_edit_session_properties.moc"
