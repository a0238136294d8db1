// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/update_form.h"

#include "signing/pdf/object_heads.h"
#include "signing/pdf/packed_objects.h"

#include <algorithm>

namespace risalah::signing::pdf {

namespace {

struct Step {
    const RevisionChain& chain;
    OpenedRevision& before;
    OpenedRevision& after;

    [[nodiscard]] bool brought(const QPDFXRefEntry& entry) const
    {
        return entry.getType() == 1 && static_cast<std::size_t>(entry.getOffset()) >= before.bytes().size();
    }
};

/// The table may name the blanks before a head too.
bool leadsTo(const Step& step, const ObjectHead& head)
{
    const auto entry = step.after.table().find(head.id);
    if (entry == step.after.table().end() || entry->second.getType() != 1) {
        return false;
    }
    const auto place = static_cast<std::size_t>(entry->second.getOffset());
    return place <= head.place
        && step.after.bytes().substr(place, head.place - place).find_first_not_of("\r\n ")
        == std::string_view::npos;
}

/// Containers are read by whoever meets them, whether the table leads into them or not.
void judgeContainer(UpdateForm& form, const Step& step, int container)
{
    const auto numbers = packedNumbers(step.after.object(QPDFObjGen(container, 0)));
    form.isSound = form.isSound && numbers.has_value();
    for (std::size_t row = 0; numbers && row < numbers->size(); ++row) {
        if (!isPackedAt(step.after.table(), (*numbers)[row], container, row)) {
            form.otherwise.emplace((*numbers)[row], 0);
        }
    }
}

/// What leads into a container but is not what stands in that row.
void judgeRows(UpdateForm& form, const Step& step, const std::set<int>& containers)
{
    std::map<int, std::vector<int>> packed;
    for (const int container : containers) {
        packed[container] =
            packedNumbers(step.after.object(QPDFObjGen(container, 0))).value_or(std::vector<int>());
    }
    for (const auto& [id, entry] : step.after.table()) {
        const auto found = entry.getType() == 2 ? packed.find(entry.getObjStreamNumber()) : packed.end();
        if (found == packed.end()) {
            continue;
        }
        const auto row = static_cast<std::size_t>(entry.getObjStreamIndex());
        if (row >= found->second.size() || found->second[row] != id.getObj()) {
            form.otherwise.insert(id);
        }
    }
}

/// Who goes through the bytes finds the catalog by what it calls itself, and takes a section's word for it.
bool claimsToLead(const Step& step, QPDFObjGen id, const QPDFObjectHandle& object)
{
    const std::string type = textOf(valueAt(object, "/Type"));
    if (type == "Catalog") {
        return id != step.after.pdf().getRoot().getObjGen();
    }
    const auto entry = step.after.table().find(id);
    return type == "XRef"
        && step.chain.sections.count(static_cast<std::size_t>(entry->second.getOffset())) == 0;
}

/// Containers into which the table leads otherwise than before: a reader may go by the row or by the number.
std::set<int> containersLedInto(const Step& step)
{
    std::set<int> containers;
    for (const auto& [id, entry] : step.after.table()) {
        if (entry.getType() == 2 && !isAtSamePlace(step.before, step.after, id)) {
            containers.insert(entry.getObjStreamNumber());
        }
    }
    return containers;
}

void judgeBrought(UpdateForm& form, const Step& step)
{
    std::set<int> containers;
    for (const int container : containersOf(step.after.table())) {
        const auto entry = step.after.table().find(QPDFObjGen(container, 0));
        if (entry == step.after.table().end() || step.brought(entry->second)) {
            containers.insert(container);
        }
    }
    std::set<int> ledInto = containersLedInto(step);
    ledInto.insert(containers.begin(), containers.end());
    judgeRows(form, step, ledInto);
    for (const auto& [id, entry] : step.after.table()) {
        if (!step.brought(entry)) {
            continue;
        }
        auto object = step.after.object(id);
        if (claimsToLead(step, id, object)) {
            form.otherwise.insert(id);
        }
        if (textOf(valueAt(object, "/Type")) == "ObjStm") {
            containers.insert(id.getObj());
        }
    }
    for (const int container : containers) {
        judgeContainer(form, step, container);
    }
}

/// One section, written as strictly as every program writes it, and nothing else that looks like one.
bool hasOneStrictSection(const Step& step)
{
    const std::size_t begin = step.before.bytes().size();
    const std::size_t end = step.after.bytes().size();
    const auto first = step.chain.sections.lower_bound(begin);
    const auto count = std::distance(first, step.chain.sections.lower_bound(end));
    if (count != 1 || step.chain.looseSections.count(*first) > 0) {
        return false;
    }
    const bool isTable = step.after.bytes().substr(*first, 4) == "xref";
    return countOf("startxref", step.after.bytes(), begin) == 1
        && trailerCount(step.after.bytes(), begin) == (isTable ? 1 : 0);
}

} // namespace

UpdateForm formOfUpdate(const RevisionChain& chain, OpenedRevision& before, OpenedRevision& after)
{
    const Step step{chain, before, after};
    UpdateForm form;
    for (const ObjectHead& head : objectHeads(after.bytes(), before.bytes().size())) {
        if (!leadsTo(step, head)) {
            form.otherwise.insert(head.id);
        }
    }
    judgeBrought(form, step);
    form.isSound = form.isSound && hasOneStrictSection(step);
    return form;
}

} // namespace risalah::signing::pdf
