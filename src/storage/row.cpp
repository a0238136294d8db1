// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row.h"

#include "domain/strange_characters.h"

#include <QSqlQuery>
#include <QSqlRecord>

namespace risalah::storage {

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

std::int64_t Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

int Row::smallInteger(int column) const
{
    return m_query.value(column).toInt();
}

bool Row::flag(int column) const
{
    return m_query.value(column).toInt() != 0;
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QVariant Row::value(int column) const
{
    return m_query.value(column);
}

int Row::columnCount() const
{
    return m_query.record().count();
}

QString Row::columnName(int column) const
{
    return m_query.record().fieldName(column);
}

QVariant textValue(const QString& text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(domain::withoutStrange(text));
}

QVariant nullValue()
{
    return QVariant(QMetaType(QMetaType::QString));
}

} // namespace risalah::storage
