// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decoder.h"

namespace risalah::storage {

domain::Date Decoder::date()
{
    const auto date = domain::Date::fromIso(text());
    m_sound = m_sound && date.has_value();
    return date.has_value() ? *date : domain::Date::unset();
}

std::optional<domain::Date> Decoder::optionalDate()
{
    if (m_row->isNull(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return date();
}

std::optional<domain::TimeOfDay> Decoder::optionalTime()
{
    const QString iso = text();
    if (iso.isEmpty()) {
        return std::nullopt;
    }
    const auto time = domain::TimeOfDay::fromIso(iso);
    m_sound = m_sound && time.has_value();
    return time.has_value() ? std::optional(*time) : std::nullopt;
}

Instant Decoder::instant()
{
    const auto instant = Instant::fromIso(text());
    m_sound = m_sound && instant.has_value();
    return instant.value_or(Instant());
}

std::optional<Instant> Decoder::optionalInstant()
{
    if (m_row->isNull(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return instant();
}

std::optional<domain::PersonCard> Decoder::optionalCard()
{
    constexpr int kCardColumns = 8;
    if (m_row->isNull(m_column)) {
        m_column += kCardColumns;
        return std::nullopt;
    }
    domain::PersonCard card;
    card.name = text();
    card.identity.type = code<domain::IdentityType>();
    card.identity.number = text();
    card.rank = text();
    card.grade = text();
    card.position = text();
    card.authority = code<domain::Authority>();
    card.office = text();
    return card;
}

Result<void> Decoder::verdict(const QString& subject) const
{
    if (!m_sound) {
        return fail(ErrorCode::RegisterDamaged, subject, {}, QStringLiteral("a cell is no date, id or code"));
    }
    return {};
}

} // namespace risalah::storage
