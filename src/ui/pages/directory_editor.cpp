// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory_editor.h"

#include "domain/indonesian_words.h"
#include "domain/text.h"
#include "ui/appearance.h"
#include "ui/page.h"
#include "ui/pages/person_saving.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui_directory_page.h"
#include "wording/error_sentence.h"

#include <algorithm>

namespace risalah::ui {

namespace {

constexpr int kFormWidth = 324; ///< design pixels, a scroll bar included: two thirds of it hold an NIP

} // namespace

DirectoryEditor::DirectoryEditor(Workbench& workbench,
                                 Ui::DirectoryPage& ui,
                                 const app::DirectorySnapshot& directory,
                                 QObject* parent)
    : QObject(parent), m_workbench(workbench), m_ui(ui), m_directory(directory), m_forms(ui)
{
    m_ui.editorCard->hide();
    m_ui.editorCard->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    const auto fit = [this] { m_ui.formsArea->setMinimumWidth(theme().px(kFormWidth)); };
    fit();
    connect(&workbench.appearance, &Appearance::changed, this, fit);
    for (QVBoxLayout* form : {m_ui.personFormLayout, m_ui.unitFormLayout, m_ui.groupFormLayout,
                              m_ui.holidayFormLayout, m_ui.phraseFormLayout}) {
        form->addStretch();
    }
    connect(m_ui.saveButton, &QPushButton::clicked, this, &DirectoryEditor::save);
    connect(m_ui.cancelButton, &QPushButton::clicked, m_ui.editorCard, &QWidget::hide);
}

template <typename T> const Stored<T>* DirectoryEditor::find(const std::vector<Stored<T>>& list) const
{
    const auto found = std::find_if(list.begin(), list.end(), [this](const Stored<T>& stored) {
        return stored.value.id.toString() == m_key;
    });
    return found == list.end() ? nullptr : &*found;
}

PersonEntry DirectoryEditor::personOf(const QString& key) const
{
    PersonEntry entry;
    for (const Stored<domain::Person>& person : m_directory.people) {
        if (person.value.id.toString() == key) {
            entry.person = person.value;
        }
    }
    for (const Stored<domain::Position>& position : m_directory.positions) {
        if (!entry.person.id.isNull() && position.value.person == entry.person.id && !position.value.until) {
            entry.position = position.value;
            break;
        }
    }
    for (const Stored<domain::OrgUnit>& unit : m_directory.units) {
        if (entry.position.unit && unit.value.id == *entry.position.unit) {
            entry.unit = unit.value.name;
        }
    }
    return entry;
}

const domain::Holiday* DirectoryEditor::holidayOf(const QString& key) const
{
    const auto found = std::find_if(m_directory.holidays.begin(), m_directory.holidays.end(),
                                    [&key](const domain::Holiday& holiday) {
                                        return !key.isEmpty() && key.startsWith(holiday.date.toIso());
                                    });
    return found == m_directory.holidays.end() ? nullptr : &*found;
}

void DirectoryEditor::edit(DirectorySection section, const QString& key)
{
    m_section = section;
    m_key = key;
    if (m_key.isEmpty()) {
        return;
    }
    switch (m_section) {
    case DirectorySection::People:
        m_forms.showPerson(personOf(m_key));
        break;
    case DirectorySection::Units:
        if (const auto* unit = find(m_directory.units); unit != nullptr) {
            m_forms.showUnit(unit->value);
        }
        break;
    case DirectorySection::Groups:
        if (const auto* group = find(m_directory.groups); group != nullptr) {
            m_forms.showGroup(group->value);
        }
        break;
    case DirectorySection::Holidays:
        if (const auto* holiday = holidayOf(m_key); holiday != nullptr) {
            m_forms.showHoliday(*holiday);
        }
        break;
    case DirectorySection::Phrases:
        if (const auto* phrase = find(m_directory.phrases); phrase != nullptr) {
            m_forms.showPhrase(phrase->value);
        }
        break;
    }
    show(tr("Ubah data"), false);
}

void DirectoryEditor::beginNew(DirectorySection section, const QString& title)
{
    m_section = section;
    m_key.clear();
    m_forms.showPerson({});
    m_forms.showUnit({});
    m_forms.showGroup({});
    m_forms.showHoliday({});
    m_forms.showPhrase({});
    show(title, true);
    QWidget* const firsts[] = {m_ui.personName, m_ui.unitName, m_ui.groupName, m_ui.holidayDate,
                               m_ui.phraseText};
    firsts[static_cast<std::size_t>(m_section)]->setFocus();
}

void DirectoryEditor::show(const QString& title, bool isNew)
{
    m_ui.editorTitle->setText(title);
    m_ui.editorError->hide();
    m_ui.removeButton->setVisible(!isNew);
    m_ui.editorCard->show();
}

void DirectoryEditor::tell(const Error& error)
{
    m_ui.editorError->setText(wording::errorSentence(error));
    m_ui.editorError->show();
}

void DirectoryEditor::tellRemoved(const QString& sentence, const std::function<void()>& back)
{
    m_workbench.shell.notify(
        {.kind = Notice::Kind::Info, .text = sentence, .actionText = tr("Urungkan"), .action = back});
}

template <class Job, class Then> void DirectoryEditor::runFormJob(Job job, Then then)
{
    using Answer = std::invoke_result_t<Job, app::Register&>;
    m_workbench.session.worker()
        .run(std::move(job))
        .then(this, [this, then = std::move(then)](Answer answer) mutable {
            if (!answer) {
                tell(answer.error());
                return;
            }
            m_workbench.session.noteDirectoryChange();
            if constexpr (std::is_void_v<typename Answer::value_type>) {
                then();
            } else {
                then(*std::move(answer));
            }
        });
}

template <typename T> void DirectoryEditor::saveValue(const std::vector<Stored<T>>& list, const T& value)
{
    const Stored<T>* known = find(list);
    const auto before = known == nullptr ? std::nullopt : std::optional(*known);
    runFormJob(
        [before, value](app::Register& opened) {
            return before ? opened.directory().save(*before, value) : opened.directory().add(value);
        },
        [this](const Stored<T>& saved) { Q_EMIT stored(saved.value.id.toString()); });
}

void DirectoryEditor::save()
{
    switch (m_section) {
    case DirectorySection::People:
        savePerson();
        break;
    case DirectorySection::Units: {
        const auto* known = find(m_directory.units);
        saveValue(m_directory.units, m_forms.unit(known == nullptr ? domain::OrgUnit{} : known->value));
        break;
    }
    case DirectorySection::Groups: {
        const auto* known = find(m_directory.groups);
        saveValue(m_directory.groups, m_forms.group(known == nullptr ? domain::SeatGroup{} : known->value));
        break;
    }
    case DirectorySection::Holidays:
        saveHoliday();
        break;
    case DirectorySection::Phrases: {
        const auto* known = find(m_directory.phrases);
        saveValue(m_directory.phrases, m_forms.phrase(known == nullptr ? domain::Phrase{} : known->value));
        break;
    }
    }
}

void DirectoryEditor::savePerson()
{
    PersonSave save;
    save.entry = m_forms.person(personOf(m_key));
    if (const auto* known = find(m_directory.people); known != nullptr) {
        save.person = *known;
    }
    for (const Stored<domain::Position>& position : m_directory.positions) {
        if (position.value.id == save.entry.position.id) {
            save.position = position;
        }
    }
    for (const Stored<domain::OrgUnit>& unit : m_directory.units) {
        if (unit.value.name.compare(save.entry.unit, Qt::CaseInsensitive) == 0) {
            save.unit = unit.value.id;
        }
    }
    runFormJob([save](app::Register& opened) { return storePerson(opened, save); },
               [this](const QString& key) { Q_EMIT stored(key); });
}

void DirectoryEditor::saveHoliday()
{
    const auto holiday = m_forms.holiday(m_workbench.session.today());
    if (!holiday) {
        tell(holiday.error());
        return;
    }
    const domain::Holiday* known = holidayOf(m_key);
    const auto before = known == nullptr ? std::nullopt : std::optional(*known);
    const auto job = [before, after = *holiday](app::Register& opened) -> Result<void> {
        if (before) {
            if (auto removed = opened.directory().removeHoliday(before->date, before->kind); !removed) {
                return removed;
            }
        }
        return opened.directory().addHoliday(after);
    };
    runFormJob(job, [this] {
        m_ui.editorCard->hide();
        Q_EMIT stored({});
    });
}

template <typename T>
void DirectoryEditor::removeValue(const std::vector<Stored<T>>& list, const QString& name)
{
    const Stored<T>* known = find(list);
    if (known == nullptr) {
        return;
    }
    T removed = known->value;
    removed.removed = true;
    const auto job = [before = *known, removed](app::Register& opened) {
        return opened.directory().save(before, removed);
    };
    runFormJob(job, [this, name, kept = known->value](const Stored<T>& now) {
        m_ui.editorCard->hide();
        Q_EMIT stored({});
        const auto back = [this, now, kept] {
            runFormJob([now, kept](app::Register& opened) { return opened.directory().save(now, kept); },
                       [this](const Stored<T>& saved) { Q_EMIT stored(saved.value.id.toString()); });
        };
        tellRemoved(tr("“%1” dihapus dari direktori.").arg(name), back);
    });
}

void DirectoryEditor::remove(DirectorySection section, const QString& key)
{
    m_section = section;
    m_key = key;
    switch (m_section) {
    case DirectorySection::People:
        removeValue(m_directory.people, personOf(m_key).person.name);
        break;
    case DirectorySection::Units:
        if (const auto* unit = find(m_directory.units); unit != nullptr) {
            removeValue(m_directory.units, QString(unit->value.name));
        }
        break;
    case DirectorySection::Groups:
        if (const auto* group = find(m_directory.groups); group != nullptr) {
            removeValue(m_directory.groups, QString(group->value.name));
        }
        break;
    case DirectorySection::Holidays:
        if (const auto* holiday = holidayOf(m_key); holiday != nullptr) {
            removeHoliday(*holiday);
        }
        break;
    case DirectorySection::Phrases:
        if (const auto* phrase = find(m_directory.phrases); phrase != nullptr) {
            removeValue(m_directory.phrases, domain::firstWords(phrase->value.text));
        }
        break;
    }
}

void DirectoryEditor::removeHoliday(const domain::Holiday& holiday)
{
    const auto job = [holiday](app::Register& opened) {
        return opened.directory().removeHoliday(holiday.date, holiday.kind);
    };
    runFormJob(job, [this, holiday] {
        m_ui.editorCard->hide();
        Q_EMIT stored({});
        const auto back = [this, holiday] {
            runFormJob([holiday](app::Register& opened) { return opened.directory().addHoliday(holiday); },
                       [this] { Q_EMIT stored({}); });
        };
        tellRemoved(tr("Hari libur %1 dihapus.").arg(domain::longDate(holiday.date)), back);
    });
}

} // namespace risalah::ui

#include "moc_directory_editor.cpp"
