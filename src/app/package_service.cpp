// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_service.h"

#include "app/detail/proof_files.h"
#include "app/detail/record_store.h"
#include "app/detail/register_context.h"
#include "app/exchange/exchange_document.h"
#include "app/exchange_service.h"
#include "storage/meeting_repository.h"
#include "storage/shared_state_repository.h"

#include <QFile>

namespace risalah::app {

namespace {

using domain::MeetingId;
using storage::SharedStateRepository;

Result<ExchangeDocument> readPackage(const QByteArray& bytes, const QString& fileName)
{
    auto document = readExchange(bytes);
    if (!document) {
        Error error = document.error();
        error.place = error.place.isEmpty() ? fileName : fileName + QStringLiteral(": ") + error.place;
        return tl::unexpected<Error>(std::move(error));
    }
    if (!document->package) {
        return fail(ErrorCode::JsonMissingKey, QStringLiteral("package"), fileName);
    }
    return document;
}

/// The proof of actions stays where it is: files are not merged, and an id of the package means nothing here.
void keepOurProof(domain::MeetingRecord& theirs, const domain::MeetingRecord& ours)
{
    QHash<domain::AssigneeId, std::vector<domain::AttachmentId>> known;
    for (const domain::ActionItem& action : ours.actions) {
        for (const domain::Assignee& assignee : action.assignees) {
            known.insert(assignee.id, assignee.proof);
        }
    }
    for (domain::ActionItem& action : theirs.actions) {
        for (domain::Assignee& assignee : action.assignees) {
            assignee.proof = known.value(assignee.id);
        }
    }
}

} // namespace

PackageService::PackageService(RegisterContext& context) : m_context(context)
{
}

bool PackageService::looksLikePackage(const QByteArray& beginning)
{
    const QByteArray start = beginning.trimmed();
    return start.startsWith('{') && start.left(400).contains("\"package\"");
}

bool PackageService::isPackageFile(const QString& path)
{
    constexpr qint64 kBeginning = 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLikePackage(file.read(kBeginning));
}

Result<QByteArray> PackageService::pack(const MeetingId& id)
{
    auto tx = m_context.begin(QStringLiteral("package"));
    if (!tx) {
        return forwardError(tx);
    }
    const auto loaded = loadRecord(tx->database(), id);
    if (!loaded) {
        return forwardError(loaded);
    }
    const auto office = m_context.office();
    if (!office) {
        return forwardError(office);
    }
    const auto files = proofOf(tx->database(), loaded->record);
    if (!files) {
        return forwardError(files);
    }
    const auto base = SharedStateRepository::newest(tx->database(), id);
    if (!base) {
        return forwardError(base);
    }
    const QByteArray bytes =
        writePackage(*office, loaded->record, *files, {*base, tx->change().by, tx->change().at});
    if (const auto kept = SharedStateRepository::keep(*tx, id, bytes); !kept) {
        return forwardError(kept);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return bytes;
}

Result<ReceivedPackage> PackageService::open(const QByteArray& bytes, const QString& fileName)
{
    auto document = readPackage(bytes, fileName);
    if (!document) {
        return forwardError(document);
    }
    storage::Database& db = m_context.db();
    ReceivedPackage received;
    received.by = document->package->by;
    received.at = document->package->at;
    received.theirs = std::move(document->meetings.front().record);
    received.meeting = received.theirs.meeting.id;
    received.title = received.theirs.meeting.title;
    const auto isKnown = storage::MeetingRepository::exists(db, received.meeting);
    if (!isKnown) {
        return forwardError(isKnown);
    }
    received.isKnown = *isKnown;
    if (!*isKnown) {
        return received;
    }
    const auto ours = loadRecord(db, received.meeting);
    if (!ours) {
        return forwardError(ours);
    }
    keepOurProof(received.theirs, ours->record);
    const auto base = SharedStateRepository::load(db, document->package->base);
    if (!base) {
        return forwardError(base);
    }
    if (*base) {
        auto common = readExchange(**base);
        if (!common || common->meetings.empty()) {
            return fail(ErrorCode::RegisterDamaged, received.meeting.toString());
        }
        received.base = std::move(common->meetings.front().record);
        keepOurProof(*received.base, ours->record);
    }
    return received;
}

Result<MeetingId> PackageService::takeNew(const QByteArray& bytes, const QString& fileName)
{
    ImportOptions options;
    options.asGuest = true; // whose letterhead it was does not matter: the meeting comes into our register
    const auto imported = ExchangeService(m_context).importFiles({{fileName, bytes}}, options);
    if (!imported) {
        return forwardError(imported);
    }
    return imported->meetings.front();
}

Result<void> PackageService::remember(const QByteArray& bytes, const QString& fileName)
{
    const auto document = readPackage(bytes, fileName);
    if (!document) {
        return forwardError(document);
    }
    auto tx = m_context.begin(QStringLiteral("package"));
    if (!tx) {
        return forwardError(tx);
    }
    const auto kept = SharedStateRepository::keep(*tx, document->meetings.front().record.meeting.id, bytes);
    return kept ? tx->commit() : kept;
}

} // namespace risalah::app
