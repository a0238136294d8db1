// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "signing/known_file.h"
#include "signing/pdf/signature_update.h"

#include <QByteArray>

#include <string_view>

namespace risalah::signing {

/// A file with room for a signature: the original's bytes, the update behind them, zeros in the gap.
class SignedFile {
public:
    /// `known`, which may be null and outlives this: the original, whose part of the digest is reckoned
    /// there.
    SignedFile(const QByteArray& original,
               const pdf::Placeholder& placeholder,
               const KnownFile* known = nullptr);

    /// SHA-256 of everything but the gap.
    [[nodiscard]] QByteArray digest() const;
    [[nodiscard]] bool hasRoomFor(const QByteArray& der) const;
    [[nodiscard]] QByteArray with(const QByteArray& der) &&;

private:
    QByteArray m_bytes;
    qsizetype m_gapStart;
    qsizetype m_gapSize;
    const KnownFile* m_known;
};

[[nodiscard]] inline std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace risalah::signing
