// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/noted_signatures.h"

#include "app/detail/beginning_digests.h"
#include "storage/signature_repository.h"

#include <map>
#include <ranges>

namespace risalah::app {

namespace {

using storage::SignatureRepository;

/// The SHA-256 of the file's beginning up to the end of each signed version, and of the whole file. Once
/// through the file.
std::map<qsizetype, QByteArray> versionsOf(const QByteArray& pdf, const Verification& verification)
{
    std::map<qsizetype, QByteArray> versions{{pdf.size(), {}}};
    for (const SignatureReport& signature : verification.signatures) {
        if (signature.signedLength > 0 && signature.signedLength <= pdf.size()) {
            versions.try_emplace(signature.signedLength);
        }
    }
    BeginningDigests digests(pdf);
    for (auto& [length, digest] : versions) {
        digest = digests.upTo(length);
    }
    return versions;
}

/// How much of the file, from its start, is byte for byte a file this register gave out. Nobody can have
/// taken anything out of that.
Result<qsizetype> givenOut(storage::Database& db, const QByteArray& pdf, const Verification& verification)
{
    const auto versions = versionsOf(pdf, verification);
    for (const auto& [length, digest] : versions | std::views::reverse) {
        const auto isKnown = SignatureRepository::knowsFile(db, digest);
        if (!isKnown) {
            return forwardError(isKnown);
        }
        if (*isKnown) {
            return length;
        }
    }
    return 0;
}

/// Is its level this register's to remember?
Result<bool> isOurs(storage::Database& db, const SignatureReport& signature, const QString& field)
{
    if (signature.signedDigest.isEmpty() || signature.level == FoundLevel::DocumentTimestamp) {
        return false;
    }
    if (signature.field == field) {
        return true;
    }
    const auto noted = SignatureRepository::notedLevels(db, signature.signedDigest);
    return noted ? Result<bool>(noted->has_value()) : Result<bool>(forwardError(noted));
}

} // namespace

Result<void> noteSignatures(storage::Transaction& tx, const Verification& verification, const QString& field)
{
    for (const SignatureReport& signature : verification.signatures) {
        const auto isNoted = isOurs(tx.database(), signature, field);
        if (!isNoted) {
            return forwardError(isNoted);
        }
        if (!*isNoted) {
            continue;
        }
        const auto noted =
            SignatureRepository::noteLevel(tx, {signature.signedDigest, signature.field, signature.level});
        if (!noted) {
            return noted;
        }
    }
    return {};
}

Result<Verification>
comparedWithNotes(storage::Database& db, const QByteArray& pdf, Verification verification)
{
    // Asked for only when something was noted: it costs a look at all bytes.
    std::optional<qsizetype> untouched;
    for (SignatureReport& signature : verification.signatures) {
        if (signature.signedDigest.isEmpty()) {
            continue;
        }
        const auto noted = SignatureRepository::notedLevels(db, signature.signedDigest);
        if (!noted) {
            return forwardError(noted);
        }
        if (!*noted) {
            continue;
        }
        if (!untouched) {
            const auto length = givenOut(db, pdf, verification);
            if (!length) {
                return forwardError(length);
            }
            untouched = *length;
        }
        const bool isAsGivenOut = signature.signedLength <= *untouched;
        compareWithNoted(signature, isAsGivenOut ? (*noted)->lowest : (*noted)->highest);
    }
    verification.verdict = verdictOf(verification);
    return verification;
}

} // namespace risalah::app
