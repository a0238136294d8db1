// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>

namespace risalah {

/// A typed UUID: the id of a meeting cannot be passed where a point's is wanted.
/// A default-made Id is null. The program makes ids, so a copy of a register keeps them.
template <class Tag> class Id {
public:
    Id() = default;
    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }
    [[nodiscard]] static std::optional<Id> fromString(const QString& text)
    {
        const QUuid value = QUuid::fromString(text);
        return value.isNull() ? std::nullopt : std::optional<Id>(Id(value));
    }
    /// Without braces, lower case.
    [[nodiscard]] QString toString() const { return m_value.toString(QUuid::WithoutBraces); }
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    explicit Id(QUuid value) : m_value(value) { }
    QUuid m_value;
};

} // namespace risalah
