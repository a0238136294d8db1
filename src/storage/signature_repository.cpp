// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/signature_repository.h"

#include "storage/audit_log.h"
#include "storage/decoder.h"
#include "storage/hash.h"

#include <QJsonObject>

#include <algorithm>

namespace risalah::storage {

namespace {

using domain::EditionId;
using domain::ElectronicSignature;

ElectronicSignature signatureFrom(Decoder& in)
{
    ElectronicSignature signature;
    signature.slot = in.number();
    signature.field = in.text();
    signature.signer = in.text();
    signature.at = in.instant();
    signature.source = in.code<domain::SignatureSource>();
    signature.level = in.code<FoundLevel>();
    signature.sha256 = in.hexBytes();
    return signature;
}

/// What the next signature must have been made upon.
Result<QString> lastHash(Database& db, const QString& edition)
{
    QString hash;
    auto read = db.read(
        QStringLiteral("SELECT COALESCE((SELECT x.sha256 FROM extended_file x WHERE x.edition_id = e.id "
                       "ORDER BY x.ordinal DESC LIMIT 1), (SELECT s.sha256 FROM electronic_signature s "
                       "WHERE s.edition_id = e.id ORDER BY s.ordinal DESC LIMIT 1), e.sha256) "
                       "FROM minutes_edition e WHERE e.id = ?"),
        {edition}, [&](const Row& row) { hash = row.text(0); });
    if (!read) {
        return forwardError(read);
    }
    if (hash.isEmpty()) {
        return fail(ErrorCode::UnknownRecord, edition);
    }
    return hash;
}

Result<void>
log(Transaction& tx, const QString& edition, const QString& row, const ElectronicSignature& signature)
{
    const QJsonObject cells{{QStringLiteral("edition_id"), edition},
                            {QStringLiteral("slot"), signature.slot},
                            {QStringLiteral("field"), signature.field},
                            {QStringLiteral("signer"), signature.signer},
                            {QStringLiteral("signed_at"), signature.at.toIso()},
                            {QStringLiteral("source"), codeOf(signature.source)},
                            {QStringLiteral("level"), codeOf(signature.level)},
                            {QStringLiteral("sha256"), hex(signature.sha256)}};
    return AuditLog::append(
        tx,
        {QStringLiteral("minutes_edition"),
         edition,
         1,
         {},
         QJsonObject{{QStringLiteral("electronic_signature"), QJsonObject{{row, cells}}}}});
}

Result<void> logExtension(
    Transaction& tx, const QString& edition, const QString& row, FoundLevel level, const QString& sha256)
{
    const QJsonObject cells{{QStringLiteral("edition_id"), edition},
                            {QStringLiteral("level"), codeOf(level)},
                            {QStringLiteral("extended_at"), tx.change().at.toIso()},
                            {QStringLiteral("sha256"), sha256}};
    return AuditLog::append(tx,
                            {QStringLiteral("minutes_edition"),
                             edition,
                             1,
                             {},
                             QJsonObject{{QStringLiteral("extended_file"), QJsonObject{{row, cells}}}}});
}

struct Extensions {
    int count = 0;
    std::optional<FoundLevel> level; ///< of the newest
};

Result<Extensions> extensionsOf(Database& db, const QString& edition)
{
    Extensions found;
    Decoder in;
    auto read =
        db.read(QStringLiteral("SELECT level FROM extended_file WHERE edition_id = ? ORDER BY ordinal"),
                {edition}, [&](const Row& row) {
                    in.startRow(row);
                    ++found.count;
                    found.level = in.code<FoundLevel>();
                });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(edition); !sound) {
        return forwardError(sound);
    }
    return found;
}

/// The newest file one of the two tables has, checked against its hash.
Result<std::optional<QByteArray>> soundFile(Database& db, const QString& sql, const QString& edition)
{
    std::optional<QByteArray> file;
    bool isSound = true;
    auto read = db.read(sql, {edition}, [&](const Row& row) {
        file = row.bytes(0);
        isSound = hex(sha256(*file)) == row.text(1);
    });
    if (!read) {
        return forwardError(read);
    }
    if (!isSound) {
        return fail(ErrorCode::RegisterDamaged, edition, {},
                    QStringLiteral("signed file differs from its hash"));
    }
    return file;
}

} // namespace

Result<void> SignatureRepository::append(Transaction& tx, const EditionId& id, const SignedFile& file)
{
    const QString edition = id.toString();
    const ElectronicSignature& signature = file.signature;
    if (signature.sha256 != sha256(file.pdf)) {
        return fail(ErrorCode::RegisterDamaged, edition, {}, QStringLiteral("hash is not that of the PDF"));
    }
    const auto last = lastHash(tx.database(), edition);
    if (!last) {
        return forwardError(last);
    }
    const auto known = of(tx.database(), id);
    if (!known) {
        return forwardError(known);
    }
    const bool isTaken = std::ranges::any_of(
        *known, [&signature](const ElectronicSignature& other) { return other.slot == signature.slot; });
    if (*last != hex(file.basisSha256) || isTaken) {
        return fail(ErrorCode::RecordChangedElsewhere, signature.signer, {},
                    QStringLiteral("signed in between"));
    }
    const int ordinal = static_cast<int>(known->size()) + 1;
    const QString row = edition + u'/' + QString::number(ordinal);
    const auto inserted = tx.run(
        QStringLiteral(
            "INSERT INTO electronic_signature (id, edition_id, ordinal, slot, field, signer, signed_at, "
            "source, level, sha256, pdf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row, edition, ordinal, signature.slot, textValue(signature.field), textValue(signature.signer),
         signature.at.toIso(), codeOf(signature.source), codeOf(signature.level), hex(signature.sha256),
         file.pdf});
    if (!inserted) {
        return forwardError(inserted);
    }
    return log(tx, edition, row, signature);
}

Result<std::vector<ElectronicSignature>> SignatureRepository::of(Database& db, const EditionId& edition)
{
    std::vector<ElectronicSignature> signatures;
    Decoder in;
    auto read = db.read(QStringLiteral("SELECT slot, field, signer, signed_at, source, level, sha256 "
                                       "FROM electronic_signature WHERE edition_id = ? ORDER BY ordinal"),
                        {edition.toString()}, [&](const Row& row) {
                            in.startRow(row);
                            signatures.push_back(signatureFrom(in));
                        });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(edition.toString()); !sound) {
        return forwardError(sound);
    }
    const auto extensions = extensionsOf(db, edition.toString());
    if (!extensions) {
        return forwardError(extensions);
    }
    for (ElectronicSignature& signature : signatures) {
        // A document timestamp proves every signature's time; without one, one's own is needed.
        const bool isTimed = signature.level >= FoundLevel::T || extensions->level == FoundLevel::LTA;
        if (extensions->level && isTimed) {
            signature.level = std::max(signature.level, *extensions->level);
        }
    }
    return signatures;
}

Result<std::optional<QByteArray>> SignatureRepository::newestFile(Database& db, const EditionId& edition)
{
    auto extended = soundFile(db,
                              QStringLiteral("SELECT pdf, sha256 FROM extended_file WHERE edition_id = ? "
                                             "ORDER BY ordinal DESC LIMIT 1"),
                              edition.toString());
    if (!extended || *extended) {
        return extended;
    }
    return soundFile(db,
                     QStringLiteral("SELECT pdf, sha256 FROM electronic_signature WHERE edition_id = ? "
                                    "ORDER BY ordinal DESC LIMIT 1"),
                     edition.toString());
}

Result<void> SignatureRepository::extend(Transaction& tx, const EditionId& id, const ExtendedFile& file)
{
    const QString edition = id.toString();
    const auto last = lastHash(tx.database(), edition);
    if (!last) {
        return forwardError(last);
    }
    if (*last != hex(file.basisSha256)) {
        return fail(ErrorCode::RecordChangedElsewhere, edition, {}, QStringLiteral("extended in between"));
    }
    const auto known = extensionsOf(tx.database(), edition);
    if (!known) {
        return forwardError(known);
    }
    const int ordinal = known->count + 1;
    const QString row = edition + u'/' + QString::number(ordinal);
    const QString hash = hex(sha256(file.pdf));
    const auto inserted =
        tx.run(QStringLiteral("INSERT INTO extended_file (id, edition_id, ordinal, level, extended_at, "
                              "sha256, pdf) VALUES (?, ?, ?, ?, ?, ?, ?)"),
               {row, edition, ordinal, codeOf(file.level), tx.change().at.toIso(), hash, file.pdf});
    if (!inserted) {
        return forwardError(inserted);
    }
    return logExtension(tx, edition, row, file.level, hash);
}

Result<void> SignatureRepository::noteLevel(Transaction& tx, const NotedLevel& noted)
{
    const QString digest = hex(noted.digest);
    const QString level = codeOf(noted.level);
    const auto inserted = tx.run(
        QStringLiteral("INSERT INTO signature_level (id, digest, field, level, recorded_at) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {QString(digest + u'/' + level), digest, textValue(noted.field), level, tx.change().at.toIso()});
    return inserted ? Result<void>() : Result<void>(forwardError(inserted));
}

Result<std::optional<NotedLevels>> SignatureRepository::notedLevels(Database& db, const QByteArray& digest)
{
    std::optional<NotedLevels> all;
    Decoder in;
    auto read = db.read(QStringLiteral("SELECT level FROM signature_level WHERE digest = ?"), {hex(digest)},
                        [&](const Row& row) {
                            in.startRow(row);
                            const auto level = in.code<FoundLevel>();
                            if (!all) {
                                all = NotedLevels{level, level};
                            }
                            all->lowest = std::min(all->lowest, level);
                            all->highest = std::max(all->highest, level);
                        });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(hex(digest)); !sound) {
        return forwardError(sound);
    }
    return all;
}

// The table of the levels, because no other says anything of files outside the register. Nobody takes the row
// for a signature's: what one covers is never a whole file.
Result<void> SignatureRepository::noteFile(Transaction& tx, const QByteArray& digest)
{
    const QString whole = hex(digest);
    const auto inserted =
        tx.run(QStringLiteral("INSERT INTO signature_level (id, digest, field, level, recorded_at) "
                              "VALUES (?, ?, '', ?, ?) ON CONFLICT (id) DO NOTHING"),
               {QString(whole + QStringLiteral("/file")), whole, codeOf(FoundLevel::PlainCms),
                tx.change().at.toIso()});
    return inserted ? Result<void>() : Result<void>(forwardError(inserted));
}

Result<bool> SignatureRepository::knowsFile(Database& db, const QByteArray& digest)
{
    bool isKnown = false;
    const QString whole = hex(digest);
    const auto read = db.read(QStringLiteral("SELECT id FROM electronic_signature WHERE sha256 = ? "
                                             "UNION ALL SELECT id FROM extended_file WHERE sha256 = ? "
                                             "UNION ALL SELECT id FROM signature_level WHERE id = ?"),
                              {whole, whole, QString(whole + QStringLiteral("/file"))},
                              [&isKnown](const Row&) { isKnown = true; });
    return read ? Result<bool>(isKnown) : Result<bool>(forwardError(read));
}

} // namespace risalah::storage
