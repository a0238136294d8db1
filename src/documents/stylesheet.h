// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/style.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace risalah::documents {

/// The part of CSS the papers need, listed in templates/README.md: selectors are an element, a .class or
/// both. Anything else is refused with its line, so that an office sees its slip at once.
class Stylesheet {
public:
    [[nodiscard]] static Result<Stylesheet> parse(const QString& file, const QString& text);

    /// The style of an element inside one with `parent`; classes later in the sheet win over earlier ones,
    /// classes over element names.
    [[nodiscard]] Style
    styleOf(const QString& element, const QStringList& classes, const TextStyle& parent) const;

    using Setter = std::function<void(Style&)>;

private:
    struct Rule {
        QString element; ///< empty: any
        QString className; ///< empty: any
        std::vector<Setter> setters;
        [[nodiscard]] int weight() const
        {
            return (className.isEmpty() ? 0 : 2) + (element.isEmpty() ? 0 : 1);
        }
    };
    std::vector<Rule> m_rules; ///< by weight, then by place in the sheet
    friend class StylesheetReader;
};

} // namespace risalah::documents
