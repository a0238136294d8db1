// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/record.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace risalah::storage {

/// The conditions of a list. Only those asked for stand in the statement: an index serves a condition that is
/// written out, and not one that a bound value could switch off.
class Conditions {
public:
    /// `condition` is text of the program, never of a user; `values` fill its marks in order.
    void add(const QString& condition, const QVariantList& values = {})
    {
        m_conditions += condition;
        m_values += values;
    }

    /// Meetings `m` that touch the days from `from` to `to`; an end that is missing is open.
    void addPeriod(const std::optional<domain::Date>& from, const std::optional<domain::Date>& to)
    {
        if (from) {
            add(QStringLiteral("COALESCE(m.last_on, m.held_on) >= ?"), {dateCell(from)});
        }
        if (to) {
            add(QStringLiteral("m.held_on <= ?"), {dateCell(to)});
        }
    }

    /// "WHERE …" with a blank after it, or nothing.
    [[nodiscard]] QString where() const
    {
        return m_conditions.isEmpty()
            ? QString()
            : QString(QStringLiteral("WHERE ") + m_conditions.join(QStringLiteral(" AND "))
                      + QStringLiteral(" "));
    }
    [[nodiscard]] const QVariantList& values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

} // namespace risalah::storage
