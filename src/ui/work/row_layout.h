// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/row_item.h"

#include <QFont>
#include <QRect>

#include <optional>
#include <vector>

class QTextDocument;

namespace risalah::ui {

/// Where the parts of a row stand, in pixels from the row's top left corner. The same document fills the
/// painted row and the editor that lies over it, so nothing jumps when a row is entered.
class RowLayout {
public:
    RowLayout(const RowItem& item, const QFont& font, int width);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] QRect textRect() const { return m_textRect; }
    [[nodiscard]] QRect labelRect() const { return m_labelRect; }
    /// The arrow that folds what stands below; left of the number.
    [[nodiscard]] QRect foldRect() const { return m_foldRect; }
    [[nodiscard]] const std::vector<QRect>& chipRects() const { return m_chipRects; }
    [[nodiscard]] std::optional<std::size_t> chipAt(const QPoint& position) const;

private:
    void placeChips(const RowItem& item, const QFont& font);

    QRect m_textRect;
    QRect m_labelRect;
    QRect m_foldRect;
    std::vector<QRect> m_chipRects;
    int m_height = 0;
};

/// A grid step of look.md (4 px at 13 px letters), grown with the letters.
[[nodiscard]] int gridStep(const QFont& font);
[[nodiscard]] QFont leadFont(const QFont& font);
/// How far the first line gives way to the lead.
[[nodiscard]] int leadWidth(const RowItem& item, const QFont& font);
/// Puts the text into the document with the house's line height.
void fillDocument(QTextDocument& document,
                  const QString& text,
                  const std::vector<domain::Emphasis>& emphasis,
                  const QFont& font,
                  int firstIndent);
/// The same for a row: its hint while there is no text, else with its marks.
void fillDocument(QTextDocument& document, const RowItem& item, const QFont& font);
/// What is bold or italic in a document, as the record keeps it.
[[nodiscard]] std::vector<domain::Emphasis> emphasisOf(const QTextDocument& document);
/// The same for a document that already holds the text.
void formatDocument(QTextDocument& document, int firstIndent);

} // namespace risalah::ui
