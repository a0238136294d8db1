// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/emphasis.h"
#include "domain/text_difference.h"
#include "ui/widgets.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace risalah::ui {

/// A small label under a row that leads somewhere.
struct RowChip {
    ChipKind kind = ChipKind::Neutral;
    QString icon; ///< a file of ui/icons
    QString text;
    QString target; ///< a path as in Finding::where; empty when it leads nowhere
    bool isAction = false; ///< a verb, drawn as a link: what it does must not look like a state

    friend bool operator==(const RowChip&, const RowChip&) = default;
};

/// Whether rows below a row are hidden by it.
enum class RowFold { Leaf, Open, Folded };

/// What a numbered row of the workspace shows: points, resolutions, actions and findings share one look.
struct RowItem {
    QString label; ///< "1.", "TL-07"
    QString lead; ///< printed bold before the text: the speaker
    QString text;
    QString hint; ///< shown muted while there is no text
    int depth = 0;
    std::vector<RowChip> chips;
    std::vector<domain::Emphasis> emphasis; ///< of `text`
    std::vector<domain::TextStretch> marks; ///< of `text`: words that something it is compared with lacks
    RowFold fold = RowFold::Leaf;
    bool isFlat = false; ///< of a list in which nothing folds: its numbers begin at the left edge

    friend bool operator==(const RowItem&, const RowItem&) = default;
};

enum RowRole { RowItemRole = Qt::UserRole + 1, RowIdRole };

} // namespace risalah::ui

Q_DECLARE_METATYPE(risalah::ui::RowItem)
