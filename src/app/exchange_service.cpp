// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_service.h"

#include "app/detail/adopted_ids.h"
#include "app/detail/directory_filler.h"
#include "app/detail/directory_rules.h"
#include "app/detail/proof_files.h"
#include "app/detail/record_store.h"
#include "app/detail/register_context.h"
#include "app/detail/storable_record.h"
#include "app/exchange/exchange_document.h"
#include "domain/record_copy.h"
#include "domain/text.h"
#include "storage/attachment_repository.h"
#include "storage/meeting_repository.h"
#include "storage/office_repository.h"
#include "storage/shared_state_repository.h"

#include <QSet>

namespace risalah::app {

namespace {

using domain::MeetingId;
using storage::MeetingRepository;

struct ReadFile {
    QString name;
    ExchangeDocument document;
    QByteArray bytes; ///< of a package: a state both computers have from now on
};

// "rakor.json: meetings[0].title", or "rakor.json:17" when the place is a line.
Error inFile(Error error, const QString& file)
{
    const bool isLine = !error.place.isEmpty() && error.place.front().isDigit();
    if (error.place.isEmpty()) {
        error.place = file;
    } else {
        error.place = file + (isLine ? QStringLiteral(":") : QStringLiteral(": ")) + error.place;
    }
    return error;
}

QString meetingPath(size_t index)
{
    return QStringLiteral("meetings[%1]").arg(index);
}

Result<std::vector<ReadFile>> readAll(const std::vector<ImportFile>& files)
{
    std::vector<ReadFile> documents;
    QSet<MeetingId> uids;
    for (const ImportFile& file : files) {
        auto document = readExchange(file.bytes);
        if (!document) {
            return tl::unexpected<Error>(inFile(document.error(), file.name));
        }
        for (size_t i = 0; i < document->meetings.size(); ++i) {
            const MeetingId& id = document->meetings[i].record.meeting.id;
            if (uids.contains(id)) {
                return tl::unexpected<Error>(inFile(
                    {ErrorCode::DuplicateId, id.toString(), meetingPath(i) + QStringLiteral(".uid"), {}},
                    file.name));
            }
            uids.insert(id);
        }
        const QByteArray kept = document->package ? file.bytes : QByteArray();
        documents.push_back({file.name, std::move(*document), kept});
    }
    return documents;
}

bool sameText(const QString& one, const QString& other)
{
    return one.simplified() == other.simplified();
}

// The office is who it is by these; its habits (paper, patterns, logo) may differ between two computers.
bool isSameOffice(const domain::Office& ours, const domain::Office& theirs)
{
    const auto agrees = [](const QString& our, const QString& their) {
        return their.isEmpty() || sameText(our, their);
    };
    return sameText(ours.government, theirs.government) && sameText(ours.unit, theirs.unit)
        && ours.zone == theirs.zone && agrees(ours.city, theirs.city) && agrees(ours.address, theirs.address);
}

Result<ImportState> stateOf(storage::Database& db,
                            const domain::Office& office,
                            const ExchangedMeeting& meeting,
                            const ExchangedFiles& files)
{
    const MeetingId& id = meeting.record.meeting.id;
    const auto exists = meeting.hasUid ? MeetingRepository::exists(db, id) : Result<bool>(false);
    if (!exists) {
        return forwardError(exists);
    }
    if (!*exists) {
        return ImportState::New;
    }
    const auto known = loadRecord(db, id);
    if (!known) {
        return forwardError(known);
    }
    const auto knownFiles = proofOf(db, known->record);
    if (!knownFiles) {
        return forwardError(knownFiles);
    }
    const bool isSame =
        writeExchange(office, {known->record}, *knownFiles) == writeExchange(office, {meeting.record}, files);
    return isSame ? ImportState::Same : ImportState::Differs;
}

// One import: all files, one transaction.
class Importing {
public:
    Importing(storage::Transaction& tx, const ImportOptions& options)
        : m_tx(tx), m_options(options), m_directory(tx)
    {
    }

    [[nodiscard]] Result<void> prepare(RegisterContext& context, const domain::Office& office)
    {
        if (const auto taken = takeOffice(office); !taken) {
            return taken;
        }
        auto calendar = context.calendar(); // after the office: its options decide
        if (!calendar) {
            return forwardError(calendar);
        }
        m_calendar = std::move(*calendar);
        return m_directory.load();
    }

    [[nodiscard]] Result<void> takeOffice(const domain::Office& office)
    {
        const auto ours = storage::OfficeRepository::load(m_tx.database());
        if (!ours) {
            return forwardError(ours);
        }
        if (!*ours) {
            if (auto right = checkOffice(office); !right) {
                right.error().place = QStringLiteral("office");
                return right;
            }
            const auto inserted = storage::OfficeRepository::insert(m_tx, office);
            return inserted ? Result<void>() : Result<void>(forwardError(inserted));
        }
        if (!m_options.asGuest && !isSameOffice((*ours)->value, office)) {
            return fail(ErrorCode::OfficeDiffers, QString(office.government + u" – " + office.unit),
                        QStringLiteral("office"));
        }
        return {};
    }

    [[nodiscard]] Result<MeetingId> take(ExchangedMeeting meeting, const ExchangedFiles& files)
    {
        domain::MeetingRecord& record = meeting.record;
        if (const auto stored = storeProof(record, files); !stored) {
            return forwardError(stored);
        }
        const auto exists = meeting.hasUid ? MeetingRepository::exists(m_tx.database(), record.meeting.id)
                                           : Result<bool>(false);
        if (!exists) {
            return forwardError(exists);
        }
        if (*exists && m_options.known == KnownMeeting::Refuse) {
            return fail(ErrorCode::MeetingAlreadyKnown, record.meeting.title, QStringLiteral("uid"));
        }
        if (*exists && m_options.known == KnownMeeting::Copy) {
            record = domain::withNewIds(std::move(record));
        }
        completeDueDates(record, m_calendar);
        if (const auto filled = m_directory.addFrom(record); !filled) {
            return forwardError(filled);
        }
        const auto done =
            *exists && m_options.known == KnownMeeting::Update ? update(record) : insertRecord(m_tx, record);
        return done ? Result<MeetingId>(record.meeting.id) : Result<MeetingId>(forwardError(done));
    }

    /// A copy is another meeting: its package says nothing of what both have.
    [[nodiscard]] Result<void> remember(const ReadFile& file, const MeetingId& id)
    {
        if (file.bytes.isEmpty() || m_options.known == KnownMeeting::Copy) {
            return {};
        }
        return storage::SharedStateRepository::keep(m_tx, id, file.bytes);
    }

    [[nodiscard]] Result<ImportResult> finish(std::vector<MeetingId> meetings)
    {
        if (const auto done = m_directory.finish(); !done) {
            return forwardError(done);
        }
        return ImportResult{std::move(meetings), m_directory.addedUnits(), m_directory.addedPeople()};
    }

private:
    [[nodiscard]] Result<LoadedRecord> update(const domain::MeetingRecord& record)
    {
        const auto known = loadRecord(m_tx.database(), record.meeting.id);
        if (!known) {
            return forwardError(known);
        }
        if (known->record.meeting.phase == domain::MeetingPhase::Finalised) {
            return fail(ErrorCode::AlreadyFinalised, known->record.meeting.title);
        }
        return updateRecord(m_tx, *known, withAdoptedIds(record, known->record, Pairing::ToKeep));
    }

    [[nodiscard]] Result<void> storeProof(const domain::MeetingRecord& record, const ExchangedFiles& files)
    {
        for (const domain::ActionItem& action : record.actions) {
            for (const domain::Assignee& assignee : action.assignees) {
                for (const domain::AttachmentId& id : assignee.proof) {
                    const ExchangedFile& file = files.at(id);
                    const auto stored = storage::AttachmentRepository::insert(
                        m_tx, {id, file.name, file.mediaType, file.bytes, m_tx.change().at});
                    if (!stored) {
                        return forwardError(stored);
                    }
                }
            }
        }
        return {};
    }

    storage::Transaction& m_tx;
    const ImportOptions& m_options;
    DirectoryFiller m_directory;
    domain::WorkingCalendar m_calendar;
};

/// An error of the meeting at `index`; what is no fault of the file names no place in it.
Error inMeeting(Error error, size_t index, const QString& file)
{
    if (exitCode(error.code) == exitCode(ErrorCode::DiskFull)) {
        return error;
    }
    error.place = meetingPath(index) + (error.place.isEmpty() ? QString() : QString(u'.' + error.place));
    return inFile(std::move(error), file);
}

Result<ImportResult> importInto(Importing& importing, RegisterContext& context, std::vector<ReadFile> files)
{
    std::vector<MeetingId> ids;
    for (ReadFile& file : files) {
        const auto prepared = &file == &files.front() ? importing.prepare(context, file.document.office)
                                                      : importing.takeOffice(file.document.office);
        if (!prepared) {
            return tl::unexpected<Error>(inFile(prepared.error(), file.name));
        }
        for (size_t i = 0; i < file.document.meetings.size(); ++i) {
            const auto taken = importing.take(std::move(file.document.meetings[i]), file.document.files);
            if (!taken) {
                return tl::unexpected<Error>(inMeeting(taken.error(), i, file.name));
            }
            ids.push_back(*taken);
        }
        if (file.document.meetings.empty()) { // an office and its directory alone
            continue;
        }
        if (const auto kept = importing.remember(file, ids.back()); !kept) {
            return forwardError(kept);
        }
    }
    return importing.finish(std::move(ids));
}

} // namespace

ExchangeService::ExchangeService(RegisterContext& context) : m_context(context)
{
}

Result<ImportResult> ExchangeService::importFiles(const std::vector<ImportFile>& files,
                                                  const ImportOptions& options)
{
    auto documents = readAll(files); // everything is right before anything is written
    if (!documents) {
        return forwardError(documents);
    }
    if (documents->empty()) {
        return ImportResult{};
    }
    QStringList names;
    for (const ImportFile& file : files) {
        names.append(file.name);
    }
    auto tx = m_context.begin(u"import " + names.join(QStringLiteral(", ")));
    if (!tx) {
        return forwardError(tx);
    }
    Importing importing(*tx, options);
    auto imported = importInto(importing, m_context, std::move(*documents));
    if (!imported) {
        return forwardError(imported);
    }
    if (const auto committed = tx->commit(); !committed) {
        return forwardError(committed);
    }
    return imported;
}

Result<ImportPreview> ExchangeService::inspect(const std::vector<ImportFile>& files)
{
    const auto documents = readAll(files);
    if (!documents) {
        return forwardError(documents);
    }
    const auto ours = storage::OfficeRepository::load(m_context.db());
    if (!ours) {
        return forwardError(ours);
    }
    ImportPreview preview;
    for (const ReadFile& file : *documents) {
        preview.office = &file == &documents->front() ? file.document.office : preview.office;
        preview.officeDiffers =
            preview.officeDiffers || (*ours && !isSameOffice((*ours)->value, file.document.office));
        for (const ExchangedMeeting& meeting : file.document.meetings) {
            const auto state = stateOf(m_context.db(), file.document.office, meeting, file.document.files);
            if (!state) {
                return forwardError(state);
            }
            const domain::MeetingRecord& record = meeting.record;
            preview.meetings.push_back({file.name, record.meeting.title, record.meeting.date, *state,
                                        domain::countPoints(record.meeting.points),
                                        static_cast<int>(record.meeting.resolutions.size()),
                                        static_cast<int>(record.actions.size())});
        }
    }
    return preview;
}

Result<QByteArray> ExchangeService::exportMeetings(const std::vector<MeetingId>& ids)
{
    const auto state = m_context.db().snapshot(); // one moment, however long it takes
    if (!state) {
        return forwardError(state);
    }
    const auto office = m_context.office();
    if (!office) {
        return forwardError(office);
    }
    const auto wanted =
        ids.empty() ? MeetingRepository::allIds(m_context.db()) : Result<std::vector<MeetingId>>(ids);
    if (!wanted) {
        return forwardError(wanted);
    }
    std::vector<domain::MeetingRecord> records;
    ExchangedFiles files;
    for (const MeetingId& id : *wanted) {
        auto loaded = loadRecord(m_context.db(), id);
        if (!loaded) {
            return forwardError(loaded);
        }
        auto proof = proofOf(m_context.db(), loaded->record);
        if (!proof) {
            return forwardError(proof);
        }
        files.merge(*proof);
        records.push_back(std::move(loaded->record));
    }
    if (domain::isBlank(office->government)) { // a file without it could not be read again
        return fail(ErrorCode::EmptyText, {}, QStringLiteral("office.government"));
    }
    return writeExchange(*office, records, files);
}

} // namespace risalah::app
