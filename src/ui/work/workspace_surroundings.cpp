// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the meeting: the office, its directory and calendar, and the names that are no mistakes.
#include "ui/page.h"
#include "ui/session.h"
#include "ui/work/field_guide.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/preview_pane.h"
#include "ui/work/spell_desk.h"
#include "ui/work/workspace.h"
#include "wording/error_sentence.h"

namespace risalah::ui {

void Workspace::connectSurroundings()
{
    connect(&m_workbench.session, &Session::directoryChanged, this, &Workspace::followDirectory);
    connect(&m_workbench.session, &Session::officeChanged, this, [this] {
        if (const auto& office = m_workbench.session.office()) {
            m_desk->setOffice(office->value);
        }
        m_preview->refresh();
        refreshHeader();
        m_check.start();
    });
    connect(m_desk, &MeetingDesk::changed, this, [this] { m_namesAreOld = true; });
    // A name counts once its field is left: the letters it begins with are no names.
    connect(m_guide, &FieldGuide::fieldChanged, this, [this] {
        if (m_namesAreOld) {
            learnNames();
        }
    });
}

void Workspace::useSpelling()
{
    auto* spelling = new SpellDesk(m_workbench.session.settings(), this);
    connect(spelling, &SpellDesk::wordAdded, this, [this, spelling](const QString& word) {
        m_workbench.shell.notify({Notice::Kind::Info, tr("“%1” ditambahkan ke kamus Anda.").arg(word),
                                  tr("Urungkan"), [spelling, word] { spelling->removeWord(word); }});
    });
    m_desk->setSpelling(spelling);
    learnNames();
}

/// Who is named in this meeting or in the directory is no misspelling.
void Workspace::learnNames()
{
    m_namesAreOld = false;
    QStringList names = m_desk->peopleNames() + m_desk->officeNames() + m_desk->speakerNames();
    const domain::Office& office = m_desk->context().office;
    names << office.city << office.government << office.unit << m_desk->meeting().place;
    m_desk->spelling()->setNames(names);
}

/// The directory was written while this meeting is open: what it proposes, knows and reckons with is new.
void Workspace::followDirectory()
{
    m_workbench.session.worker()
        .run([date = m_desk->meeting().date](app::Register& opened) { return contextOf(opened, date); })
        .then(this, [this](const Result<DeskContext>& context) {
            if (!context) {
                m_workbench.shell.notify(
                    {Notice::Kind::Bad, wording::errorSentence(context.error()), {}, {}});
                return;
            }
            m_desk->setContext(*context);
            learnNames();
        });
}

} // namespace risalah::ui
