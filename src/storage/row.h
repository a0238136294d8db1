// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <functional>

class QSqlQuery;

namespace risalah::storage {

/// The row a SELECT stands on; columns are counted from 0 in the order of the SELECT.
class Row {
public:
    explicit Row(const QSqlQuery& query) : m_query(query) { }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int smallInteger(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString columnName(int column) const;

private:
    const QSqlQuery& m_query;
};

using RowReader = std::function<void(const Row&)>;

/// What a statement is given. A QString without content would be bound as NULL, so texts go through here.
[[nodiscard]] QVariant textValue(const QString& text);
[[nodiscard]] QVariant nullValue();

} // namespace risalah::storage
