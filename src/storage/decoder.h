// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/person.h"
#include "domain/time_of_day.h"
#include "storage/codes.h"
#include "storage/row.h"

#include <optional>

namespace risalah::storage {

/// Reads the columns of a row one after the other into values of the domain. A cell that is no date, id or
/// code is remembered instead of stopping half-way; the reader asks once, at the end, whether all was sound.
class Decoder {
public:
    void startRow(const Row& row, int firstColumn = 0)
    {
        m_row = &row;
        m_column = firstColumn;
    }

    [[nodiscard]] QString text() { return m_row->text(m_column++); }
    [[nodiscard]] bool flag() { return m_row->flag(m_column++); }
    [[nodiscard]] int number() { return m_row->smallInteger(m_column++); }
    [[nodiscard]] std::int64_t bigNumber() { return m_row->integer(m_column++); }
    [[nodiscard]] QByteArray bytes() { return m_row->bytes(m_column++); }
    [[nodiscard]] QByteArray hexBytes() { return QByteArray::fromHex(text().toLatin1()); }
    [[nodiscard]] domain::Date date();
    [[nodiscard]] std::optional<domain::Date> optionalDate();
    [[nodiscard]] std::optional<domain::TimeOfDay> optionalTime();
    [[nodiscard]] Instant instant();
    [[nodiscard]] std::optional<Instant> optionalInstant();
    /// Eight columns, from person_name to person_office; a NULL name is no card.
    [[nodiscard]] std::optional<domain::PersonCard> optionalCard();

    template <class IdType> [[nodiscard]] IdType id()
    {
        const auto id = IdType::fromString(text());
        m_sound = m_sound && id.has_value();
        return id.value_or(IdType());
    }
    template <class IdType> [[nodiscard]] std::optional<IdType> optionalId()
    {
        if (m_row->isNull(m_column)) {
            ++m_column;
            return std::nullopt;
        }
        return id<IdType>();
    }
    [[nodiscard]] std::vector<domain::Emphasis> emphasis() { return code<std::vector<domain::Emphasis>>(); }
    template <class E> [[nodiscard]] E code()
    {
        E value{};
        m_sound = readCode(text(), value) && m_sound;
        return value;
    }

    /// RegisterDamaged with `subject` when a cell could not be read.
    [[nodiscard]] Result<void> verdict(const QString& subject) const;

private:
    const Row* m_row = nullptr;
    int m_column = 0;
    bool m_sound = true;
};

} // namespace risalah::storage
