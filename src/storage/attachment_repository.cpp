// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachment_repository.h"

#include "storage/audit_log.h"
#include "storage/decoder.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace risalah::storage {

namespace {

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<void> AttachmentRepository::insert(Transaction& tx, const Attachment& attachment)
{
    const QString id = attachment.id.toString();
    const QString hash = hashOf(attachment.bytes);
    auto inserted =
        tx.run(QStringLiteral("INSERT INTO attachment (id, file_name, media_type, sha256, content, added_at) "
                              "VALUES (?, ?, ?, ?, ?, ?)"),
               {id, textValue(attachment.fileName), textValue(attachment.mediaType), hash,
                attachment.bytes.isNull() ? QByteArray("") : attachment.bytes, tx.change().at.toIso()});
    if (!inserted) {
        return forwardError(inserted);
    }
    const QJsonObject cells{{QStringLiteral("file_name"), attachment.fileName},
                            {QStringLiteral("media_type"), attachment.mediaType},
                            {QStringLiteral("sha256"), hash}};
    return AuditLog::append(tx,
                            {QStringLiteral("attachment"),
                             id,
                             1,
                             {},
                             {{QStringLiteral("attachment"), QJsonObject{{id, cells}}}}});
}

Result<Attachment> AttachmentRepository::load(Database& db, const domain::AttachmentId& id)
{
    Attachment attachment;
    bool found = false;
    QString hash;
    Decoder in;
    auto read = db.read(
        QStringLiteral(
            "SELECT id, file_name, media_type, content, added_at, sha256 FROM attachment WHERE id = ?"),
        {id.toString()}, [&](const Row& row) {
            found = true;
            in.startRow(row);
            attachment.id = in.id<domain::AttachmentId>();
            attachment.fileName = in.text();
            attachment.mediaType = in.text();
            attachment.bytes = in.bytes();
            attachment.addedAt = in.instant();
            hash = in.text();
        });
    if (!read) {
        return forwardError(read);
    }
    if (!found) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    if (hash != hashOf(attachment.bytes)) {
        return fail(ErrorCode::RegisterDamaged, attachment.fileName);
    }
    if (auto sound = in.verdict(attachment.fileName); !sound) {
        return forwardError(sound);
    }
    return attachment;
}

Result<QByteArray> AttachmentRepository::sha256(Database& db, const domain::AttachmentId& id)
{
    QByteArray hash;
    auto read = db.read(QStringLiteral("SELECT sha256 FROM attachment WHERE id = ?"), {id.toString()},
                        [&](const Row& row) { hash = QByteArray::fromHex(row.text(0).toLatin1()); });
    if (!read) {
        return forwardError(read);
    }
    if (hash.isEmpty()) {
        return fail(ErrorCode::UnknownRecord, id.toString());
    }
    return hash;
}

} // namespace risalah::storage
