// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person_saving.h"

namespace risalah::ui {

namespace {

Result<domain::OrgUnitId> unitFor(app::Register& opened, const PersonSave& save)
{
    if (save.unit) {
        return *save.unit;
    }
    domain::OrgUnit unit;
    unit.name = save.entry.unit;
    const auto added = opened.directory().add(unit);
    return added ? Result<domain::OrgUnitId>(added->value.id) : forwardError(added);
}

Result<void> savePosition(app::Register& opened, const PersonSave& save, const domain::PersonId& person)
{
    domain::Position position = save.entry.position;
    position.person = person;
    position.unit.reset();
    position.removed = position.title.isEmpty();
    if (!save.position && position.removed) {
        return {};
    }
    if (position.removed) {
        position.title = save.position->value.title;
    } else if (!save.entry.unit.isEmpty()) {
        const auto unit = unitFor(opened, save);
        if (!unit) {
            return forwardError(unit);
        }
        position.unit = *unit;
    }
    const auto stored =
        save.position ? opened.directory().save(*save.position, position) : opened.directory().add(position);
    if (!stored) {
        return forwardError(stored);
    }
    return {};
}

} // namespace

Result<QString> storePerson(app::Register& opened, const PersonSave& save)
{
    const auto person = save.person ? opened.directory().save(*save.person, save.entry.person)
                                    : opened.directory().add(save.entry.person);
    if (!person) {
        return forwardError(person);
    }
    if (const auto position = savePosition(opened, save, person->value.id); !position) {
        return forwardError(position);
    }
    return person->value.id.toString();
}

} // namespace risalah::ui
