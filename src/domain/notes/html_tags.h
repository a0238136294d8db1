// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace risalah::domain {

/// "<p class=X style='…'>" taken apart as far as it matters.
struct HtmlTag {
    QString name; ///< in small letters; empty for words
    QString style = {};
    QString styleClass = {};
    bool closes = false;
    QString words = {}; ///< what stands between two tags
    bool isDataRow = false; ///< of <tr>: several cells, and no layout of a page
};

/// What was copied, cut into tags and the words between them; the page of styles Word puts before it,
/// comments and declarations are left out. Never fails.
[[nodiscard]] std::vector<HtmlTag> htmlTags(const QString& html);

[[nodiscard]] bool isCell(const HtmlTag& tag);

/// Words with their entities read.
[[nodiscard]] QString htmlWords(const QString& text);

/// Whether line ends in the text are line ends, by the innermost element that says so.
class WhiteSpace {
public:
    void note(const HtmlTag& tag);
    [[nodiscard]] bool isKept() const;

private:
    struct Element {
        QString name;
        std::optional<bool> keeps;
    };
    void close(const QString& name);

    std::vector<Element> m_open;
};

} // namespace risalah::domain
