// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/field_tree.h"

#include <set>
#include <utility>

namespace risalah::signing::pdf {

namespace {

constexpr std::size_t kMostNodes = 20'000;

struct TreeWalk {
    std::vector<FieldNode> nodes;
    std::set<QPDFObjGen> seen;
    std::set<std::string> names;
    std::vector<Note>& notes;
};

FieldNode nodeBelow(const FieldNode& parent, const QPDFObjectHandle& object)
{
    FieldNode node{object, parent.name, textOf(valueAt(object, "/FT")), valueAt(object, "/V")};
    const auto ownName = valueAt(object, "/T");
    if (QPDFObjectHandle(ownName).isString()) {
        node.name += (parent.name.empty() ? "" : ".") + textOf(ownName);
    }
    if (node.type.empty()) {
        node.type = parent.type;
    }
    if (node.value.isNull()) {
        node.value = parent.value;
    }
    return node;
}

/// A field's object is met once, by one way; anything else could show two readers two forms.
bool mayEnter(TreeWalk& walk, QPDFObjectHandle object, int depth)
{
    const bool isSound = object.isIndirect() && object.isDictionary() && depth < kDeepestNesting
        && walk.nodes.size() < kMostNodes && walk.seen.insert(object.getObjGen()).second;
    if (!isSound) {
        addNote(walk.notes, ReasonCode::FieldTreeUnsound);
    }
    return isSound;
}

void visit(TreeWalk& walk, const FieldNode& parent, QPDFObjectHandle list, int depth)
{
    if (!list.isArray()) {
        if (!list.isNull()) {
            addNote(walk.notes, ReasonCode::FieldTreeUnsound);
        }
        return;
    }
    for (const auto& item : list.getArrayAsVector()) {
        if (!mayEnter(walk, item, depth)) {
            continue;
        }
        FieldNode node = nodeBelow(parent, item);
        const bool hasOwnName = QPDFObjectHandle(valueAt(item, "/T")).isString();
        if (hasOwnName && !walk.names.insert(node.name).second) {
            addNote(walk.notes, ReasonCode::DuplicateFieldName, node.name);
        }
        walk.nodes.push_back(node);
        visit(walk, node, valueAt(item, "/Kids"), depth + 1);
    }
}

} // namespace

std::vector<FieldNode> readFieldTree(QPDF& pdf, std::vector<Note>& notes)
{
    TreeWalk walk{{}, {}, {}, notes};
    const auto form = valueAt(pdf.getRoot(), "/AcroForm");
    visit(walk, FieldNode{{}, {}, {}, QPDFObjectHandle::newNull()}, valueAt(form, "/Fields"), 0);
    return std::move(walk.nodes);
}

} // namespace risalah::signing::pdf
