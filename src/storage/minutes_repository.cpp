// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/minutes_repository.h"

#include "storage/audit_log.h"
#include "storage/decoder.h"
#include "storage/hash.h"
#include "storage/record.h"
#include "storage/signature_repository.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace risalah::storage {

namespace {

using domain::MinutesDocument;

QJsonObject oneRow(const char* table, const QString& id, const QJsonObject& cells)
{
    return {{QString::fromLatin1(table), QJsonObject{{id, cells}}}};
}

Result<int> lastEdition(Database& db, const QString& meeting)
{
    int last = 0;
    auto read =
        db.read(QStringLiteral("SELECT COALESCE(MAX(edition), 0) FROM minutes_edition WHERE meeting_id = ?"),
                {meeting}, [&](const Row& row) { last = row.smallInteger(0); });
    if (!read) {
        return forwardError(read);
    }
    return last;
}

Result<void> insertNumbers(Transaction& tx, const QString& edition, const std::vector<QString>& numbers)
{
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        auto inserted =
            tx.run(QStringLiteral(
                       "INSERT INTO edition_number (id, edition_id, ordinal, number) VALUES (?, ?, ?, ?)"),
                   {QString(edition + u'/' + QString::number(i)), edition,
                    numberCell(static_cast<std::int64_t>(i)), textValue(numbers.at(i))});
        if (!inserted) {
            return forwardError(inserted);
        }
    }
    return {};
}

Result<void> logEdition(Transaction& tx, const MinutesDocument& document)
{
    QJsonArray numbers;
    for (const QString& number : document.numbers.resolutions) {
        numbers.append(number);
    }
    const QString id = document.id.toString();
    return AuditLog::append(tx,
                            {QStringLiteral("minutes_edition"),
                             id,
                             1,
                             {},
                             oneRow("minutes_edition", id,
                                    {{QStringLiteral("meeting_id"), document.meeting.toString()},
                                     {QStringLiteral("edition"), document.edition},
                                     {QStringLiteral("finalised_at"), document.finalisedAt.toIso()},
                                     {QStringLiteral("reason"), document.reason},
                                     {QStringLiteral("meeting_number"), document.numbers.meeting},
                                     {QStringLiteral("resolution_numbers"), numbers},
                                     {QStringLiteral("sha256"), hex(document.sha256)}})});
}

Result<void>
readParts(Database& db, const QString& meeting, Decoder& in, QHash<QString, MinutesDocument*>& byId)
{
    auto numbers = db.read(
        QStringLiteral("SELECT n.edition_id, n.number FROM edition_number n JOIN minutes_edition e "
                       "ON e.id = n.edition_id WHERE e.meeting_id = ? ORDER BY n.edition_id, n.ordinal"),
        {meeting},
        [&](const Row& row) { byId.value(row.text(0))->numbers.resolutions.push_back(row.text(1)); });
    if (!numbers) {
        return numbers;
    }
    return db.read(
        QStringLiteral(
            "SELECT h.edition_id, h.signer, h.signed_on, h.scan_id, h.scan_sha256 FROM hand_signature h "
            "JOIN minutes_edition e ON e.id = h.edition_id WHERE e.meeting_id = ? "
            "ORDER BY h.edition_id, h.ordinal"),
        {meeting}, [&](const Row& row) {
            in.startRow(row);
            MinutesDocument* document = byId.value(in.text());
            domain::HandSignature signature;
            signature.signer = in.text();
            signature.on = in.date();
            signature.scan = in.id<domain::AttachmentId>();
            signature.scanSha256 = in.hexBytes();
            document->handSignatures.push_back(std::move(signature));
        });
}

MinutesDocument documentFrom(Decoder& in)
{
    MinutesDocument document;
    document.id = in.id<domain::EditionId>();
    document.meeting = in.id<domain::MeetingId>();
    document.edition = in.number();
    document.finalisedAt = in.instant();
    document.reason = in.text();
    document.changeSummary = in.text();
    document.layout = in.code<domain::Layout>();
    document.paper = in.code<domain::Paper>();
    document.numbers.meeting = in.text();
    document.sha256 = in.hexBytes();
    return document;
}

} // namespace

Result<void>
MinutesRepository::insert(Transaction& tx, const MinutesDocument& document, const EditionFiles& files)
{
    const QString meeting = document.meeting.toString();
    auto last = lastEdition(tx.database(), meeting);
    if (!last) {
        return forwardError(last);
    }
    if (document.edition != *last + 1) {
        return fail(ErrorCode::AlreadyFinalised, meeting, QString::number(*last));
    }
    if (document.sha256 != sha256(files.pdf)) {
        return fail(ErrorCode::RegisterDamaged, meeting, {}, QStringLiteral("hash is not that of the PDF"));
    }
    const QString id = document.id.toString();
    auto inserted = tx.run(
        QStringLiteral("INSERT INTO minutes_edition (id, meeting_id, edition, finalised_at, reason, "
                       "change_summary, layout, "
                       "paper, meeting_number, sha256, pdf, record_json, record_sha256) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, meeting, document.edition, document.finalisedAt.toIso(), textValue(document.reason),
         textValue(document.changeSummary), codeOf(document.layout), codeOf(document.paper),
         textValue(document.numbers.meeting), hex(document.sha256), files.pdf,
         files.recordJson.isNull() ? QByteArray("") : files.recordJson, hex(sha256(files.recordJson))});
    if (!inserted) {
        return forwardError(inserted);
    }
    if (auto done = insertNumbers(tx, id, document.numbers.resolutions); !done) {
        return done;
    }
    return logEdition(tx, document);
}

Result<std::vector<MinutesDocument>> MinutesRepository::editionsOf(Database& db,
                                                                   const domain::MeetingId& meetingId)
{
    auto state = db.snapshot();
    if (!state) {
        return forwardError(state);
    }
    const QString meeting = meetingId.toString();
    std::vector<MinutesDocument> documents;
    Decoder in;
    auto read = db.read(
        QStringLiteral("SELECT id, meeting_id, edition, finalised_at, reason, change_summary, layout, paper, "
                       "meeting_number, sha256 FROM minutes_edition WHERE meeting_id = ? ORDER BY edition"),
        {meeting}, [&](const Row& row) {
            in.startRow(row);
            documents.push_back(documentFrom(in));
        });
    if (!read) {
        return forwardError(read);
    }
    QHash<QString, MinutesDocument*> byId;
    for (MinutesDocument& document : documents) {
        byId.insert(document.id.toString(), &document);
    }
    if (auto parts = readParts(db, meeting, in, byId); !parts) {
        return forwardError(parts);
    }
    if (auto sound = in.verdict(meeting); !sound) {
        return forwardError(sound);
    }
    for (MinutesDocument& document : documents) {
        auto signatures = SignatureRepository::of(db, document.id);
        if (!signatures) {
            return forwardError(signatures);
        }
        document.signatures = *std::move(signatures);
    }
    return documents;
}

Result<std::optional<EditionPlace>> MinutesRepository::editionOfFile(Database& db, const QByteArray& digest)
{
    std::optional<EditionPlace> found;
    Decoder in;
    auto read = db.read(QStringLiteral("SELECT id, meeting_id FROM minutes_edition WHERE sha256 = ?"),
                        {hex(digest)}, [&](const Row& row) {
                            in.startRow(row);
                            const auto edition = in.id<domain::EditionId>();
                            found = EditionPlace{edition, in.id<domain::MeetingId>()};
                        });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(hex(digest)); !sound) {
        return forwardError(sound);
    }
    return found;
}

Result<EditionFiles> MinutesRepository::files(Database& db, const domain::EditionId& id)
{
    EditionFiles files;
    bool found = false;
    bool sound = false;
    auto read = db.read(
        QStringLiteral("SELECT pdf, record_json, sha256, record_sha256 FROM minutes_edition WHERE id = ?"),
        {id.toString()}, [&](const Row& row) {
            found = true;
            files = {row.bytes(0), row.bytes(1)};
            sound = hex(sha256(files.pdf)) == row.text(2) && hex(sha256(files.recordJson)) == row.text(3);
        });
    if (!read) {
        return forwardError(read);
    }
    if (!found) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    if (!sound) {
        return fail(ErrorCode::RegisterDamaged, id.toString(), {},
                    QStringLiteral("edition differs from its hash"));
    }
    return files;
}

Result<void> MinutesRepository::addHandSignature(Transaction& tx,
                                                 const domain::EditionId& id,
                                                 const domain::HandSignature& signature)
{
    const QString edition = id.toString();
    int count = 0;
    auto read = tx.database().read(QStringLiteral("SELECT COUNT(*) FROM hand_signature WHERE edition_id = ?"),
                                   {edition}, [&](const Row& row) { count = row.smallInteger(0); });
    if (!read) {
        return read;
    }
    const QString row = edition + u'/' + QString::number(count);
    auto inserted = tx.run(
        QStringLiteral(
            "INSERT INTO hand_signature (id, edition_id, ordinal, signer, signed_on, scan_id, scan_sha256) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {row, edition, count, textValue(signature.signer), dateCell(signature.on), signature.scan.toString(),
         hex(signature.scanSha256)});
    if (!inserted) {
        return forwardError(inserted);
    }
    return AuditLog::append(tx,
                            {QStringLiteral("minutes_edition"),
                             edition,
                             1,
                             {},
                             oneRow("hand_signature", row,
                                    {{QStringLiteral("signer"), signature.signer},
                                     {QStringLiteral("signed_on"), signature.on.toIso()},
                                     {QStringLiteral("scan_id"), signature.scan.toString()},
                                     {QStringLiteral("scan_sha256"), hex(signature.scanSha256)}})});
}

} // namespace risalah::storage
