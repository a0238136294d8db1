// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <utility>
#include <variant>
#include <vector>

namespace risalah::documents {

/// The values a template may name: texts, yes/no marks, and lists of such groups, each under an Indonesian
/// name that templates/README.md explains. In a section an empty text counts as "no".
class TemplateData {
public:
    using List = std::vector<TemplateData>;
    using Value = std::variant<QString, bool, List>;

    void setText(const QString& name, const QString& text) { m_values.insert_or_assign(name, text); }
    void setMark(const QString& name, bool on) { m_values.insert_or_assign(name, on); }
    void setList(const QString& name, List items) { m_values.insert_or_assign(name, std::move(items)); }
    /// A group: a list of one, whose names stand for themselves inside its section.
    void setGroup(const QString& name, const TemplateData& group) { setList(name, {group}); }

    [[nodiscard]] const std::map<QString, Value>& values() const { return m_values; }

private:
    std::map<QString, Value> m_values;
};

} // namespace risalah::documents
