// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detail/finalising.h"

#include "app/detail/adopted_ids.h"
#include "app/detail/edition_numbers.h"
#include "app/detail/history.h"
#include "app/detail/paper_drawing.h"
#include "app/detail/record_store.h"
#include "app/exchange/exchange_document.h"
#include "app/exchange_service.h"
#include "domain/record_changes.h"
#include "storage/minutes_repository.h"
#include "storage/number_register.h"
#include "storage/setting_repository.h"

#include <QCryptographicHash>

namespace risalah::app {

namespace {

using storage::MinutesRepository;

QString codesOf(const std::vector<domain::Finding>& findings)
{
    QStringList places;
    for (const domain::Finding& finding : findings) {
        if (finding.severity == domain::Severity::Blocks && !places.contains(finding.where)) {
            places.append(finding.where);
        }
    }
    return places.join(QStringLiteral(", "));
}

Result<void> checkReady(RegisterContext& context, const domain::MeetingRecord& record)
{
    const domain::Meeting& meeting = record.meeting;
    if (meeting.removed) {
        return fail(ErrorCode::UnknownRecord, meeting.title);
    }
    if (meeting.phase == domain::MeetingPhase::Finalised) {
        return fail(ErrorCode::AlreadyFinalised, meeting.title);
    }
    const auto findings = findingsOf(context, record);
    if (!findings) {
        return forwardError(findings);
    }
    if (domain::blocksFinalising(*findings)) {
        return fail(ErrorCode::FindingsBlock, meeting.title, codesOf(*findings));
    }
    return {};
}

// What the edition before held.
Result<domain::MeetingRecord> earlierRecord(storage::Database& db,
                                            const std::vector<domain::MinutesDocument>& editions)
{
    const auto files = MinutesRepository::files(db, editions.back().id);
    if (!files) {
        return forwardError(files);
    }
    const auto frozen = readExchange(files->recordJson);
    if (!frozen || frozen->meetings.empty()) {
        return fail(ErrorCode::RegisterDamaged, editions.back().id.toString());
    }
    return frozen->meetings.front().record;
}

documents::RenderRequest
requestFor(const RegisterContext& context, const domain::Office& office, const domain::MeetingRecord& record)
{
    documents::RenderRequest request;
    request.layout = office.layout;
    request.paper = office.paper;
    request.office = office;
    request.record = record;
    request.attachedJson = recordJson(office, record);
    request.templateFolder = context.options().templateFolder;
    return request;
}

// What the record would be finalised as: which edition, why, and what is different.
Result<domain::MinutesDocument> nextEdition(storage::Database& db,
                                            const std::vector<domain::MinutesDocument>& editions,
                                            const domain::MeetingRecord& record)
{
    const auto coming = comingEdition(db, editions, record.meeting.id);
    if (!coming) {
        return forwardError(coming);
    }
    domain::MinutesDocument document;
    document.meeting = record.meeting.id;
    document.edition = coming->number;
    document.reason = coming->reason;
    document.changeSummary = changeSummaryOf(*coming, record);
    return document;
}

// All of the edition but its PDF: the numbers are taken here.
Result<domain::MinutesDocument>
newEdition(storage::Transaction& tx, const domain::Office& office, const domain::MeetingRecord& record)
{
    const auto editions = MinutesRepository::editionsOf(tx.database(), record.meeting.id);
    if (!editions) {
        return forwardError(editions);
    }
    auto document = nextEdition(tx.database(), *editions, record);
    if (!document) {
        return document;
    }
    document->id = domain::EditionId::create();
    document->finalisedAt = tx.change().at;
    document->layout = office.layout;
    document->paper = office.paper;
    const auto numbers = issueNumbers(tx, office, record.meeting, document->reason);
    if (!numbers) {
        return forwardError(numbers);
    }
    document->numbers = *numbers;
    return document;
}

std::optional<domain::IssuedNumbers> numbersOf(const NextEdition& next, const domain::MeetingRecord& record)
{
    if (next.meetingNumber.isEmpty()) {
        return std::nullopt;
    }
    domain::IssuedNumbers numbers;
    numbers.meeting = next.meetingNumber;
    for (const domain::Resolution& resolution : record.meeting.resolutions) {
        numbers.resolutions.push_back(next.resolutionNumbers.value(resolution.id));
    }
    return numbers;
}

void setEdition(documents::RenderRequest& request, const domain::MinutesDocument& document)
{
    request.edition = document.edition;
    request.correctionReason = document.reason;
    request.correctionSummary = document.changeSummary;
}

} // namespace

Result<std::vector<domain::Finding>> findingsOf(RegisterContext& context, const domain::MeetingRecord& record)
{
    const auto calendar = context.calendar();
    if (!calendar) {
        return forwardError(calendar);
    }
    const auto today = context.today();
    if (!today) {
        return forwardError(today);
    }
    const auto office = context.office();
    if (!office) {
        return forwardError(office);
    }
    std::optional<domain::MeetingRecord> frozen;
    if (record.meeting.phase == domain::MeetingPhase::Correcting) {
        const auto editions = MinutesRepository::editionsOf(context.db(), record.meeting.id);
        if (!editions) {
            return forwardError(editions);
        }
        const auto next = comingEdition(context.db(), *editions, record.meeting.id);
        if (!next) {
            return forwardError(next);
        }
        frozen = frozenBefore(*next, record);
    }
    const auto reserved = reservedNumbersOf(context.db(), record.meeting.id);
    if (!reserved) {
        return forwardError(reserved);
    }
    return domain::check(
        record, {*calendar, *today, *office, frozen ? &*frozen : nullptr, *reserved, unprintable(record)});
}

Result<domain::MinutesDocument>
finaliseIn(storage::Transaction& tx, RegisterContext& context, const domain::MeetingId& id)
{
    const auto loaded = loadRecord(tx.database(), id);
    if (!loaded) {
        return forwardError(loaded);
    }
    if (const auto ready = checkReady(context, loaded->record); !ready) {
        return forwardError(ready);
    }
    const auto office = context.office();
    if (!office) {
        return forwardError(office);
    }
    auto document = newEdition(tx, *office, loaded->record);
    if (!document) {
        return forwardError(document);
    }
    documents::RenderRequest request = requestFor(context, *office, loaded->record);
    request.numbers = document->numbers;
    setEdition(request, *document);
    request.stamp = document->finalisedAt;
    request.draft = false;
    const auto paper = drawn(context.renderer(), request);
    if (!paper) {
        return forwardError(paper);
    }
    document->sha256 = QCryptographicHash::hash(paper->pdf, QCryptographicHash::Sha256);
    domain::Meeting frozen = loaded->record.meeting;
    frozen.phase = domain::MeetingPhase::Finalised;
    if (const auto updated = updateMeeting(tx, *loaded, frozen); !updated) {
        return forwardError(updated);
    }
    const auto stored = MinutesRepository::insert(tx, *document, {paper->pdf, request.attachedJson});
    if (!stored) {
        return forwardError(stored);
    }
    return document;
}

Result<NextEdition> comingEdition(storage::Database& db,
                                  const std::vector<domain::MinutesDocument>& editions,
                                  const domain::MeetingId& id)
{
    NextEdition next;
    next.number = static_cast<int>(editions.size()) + 1;
    if (editions.empty()) {
        return next;
    }
    const auto reason = storage::SettingRepository::value(db, correctionKey(id));
    if (!reason) {
        return forwardError(reason);
    }
    next.reason = reason->value_or(QString());
    auto earlier = earlierRecord(db, editions);
    if (!earlier) {
        return forwardError(earlier);
    }
    next.before = *std::move(earlier);
    const auto numbers = storage::NumberRegister::issuedToAllOf(db, id);
    if (!numbers) {
        return forwardError(numbers);
    }
    for (const storage::RegisterNumber& number : *numbers) {
        if (number.resolution) {
            next.resolutionNumbers.insert(*number.resolution, number.text);
        } else {
            next.meetingNumber = number.text;
        }
    }
    return next;
}

std::optional<domain::MeetingRecord> frozenBefore(const NextEdition& next,
                                                  const domain::MeetingRecord& record)
{
    return next.before ? std::optional(withAdoptedIds(*next.before, record, Pairing::ToCompare))
                       : std::nullopt;
}

QString changeSummaryOf(const NextEdition& next, const domain::MeetingRecord& record)
{
    const auto frozen = frozenBefore(next, record);
    return frozen ? domain::changeSummary(domain::changesBetween(*frozen, record)) : QString();
}

void setNextEdition(documents::RenderRequest& request,
                    const NextEdition& next,
                    const domain::MeetingRecord& record)
{
    request.numbers = numbersOf(next, record);
    request.edition = next.number;
    request.correctionReason = next.reason;
    request.correctionSummary = changeSummaryOf(next, record);
}

Result<RenderedPaper> draftPaper(RegisterContext& context,
                                 const domain::MeetingRecord& record,
                                 const std::vector<domain::MinutesDocument>& editions,
                                 const PaperRequest& request)
{
    const auto office = context.office();
    if (!office) {
        return forwardError(office);
    }
    const auto changed = lastChangeOf(context.db(), record);
    if (!changed) {
        return forwardError(changed);
    }
    const auto next = comingEdition(context.db(), editions, record.meeting.id);
    if (!next) {
        return forwardError(next);
    }
    documents::RenderRequest wanted = requestFor(context, *office, record);
    wanted.layout = request.layout.value_or(office->layout);
    wanted.paper = request.paper.value_or(office->paper);
    wanted.document = documentKind(request.kind);
    wanted.blank = request.blank;
    wanted.draft = !request.blank;
    setNextEdition(wanted, *next, record);
    wanted.stamp = *changed;
    return drawn(context.renderer(), wanted);
}

Result<RenderedPaper>
frozenPaper(RegisterContext& context, const domain::MinutesDocument& edition, const PaperRequest& request)
{
    const auto files = MinutesRepository::files(context.db(), edition.id);
    if (!files) {
        return forwardError(files);
    }
    const auto frozen = readExchange(files->recordJson);
    if (!frozen || frozen->meetings.empty()) {
        return fail(ErrorCode::RegisterDamaged, edition.id.toString());
    }
    documents::RenderRequest wanted = requestFor(context, frozen->office, frozen->meetings.front().record);
    wanted.document = documentKind(request.kind);
    wanted.blank = request.blank;
    wanted.layout = request.layout.value_or(edition.layout);
    wanted.paper = request.paper.value_or(edition.paper);
    wanted.numbers = edition.numbers;
    setEdition(wanted, edition);
    wanted.stamp = edition.finalisedAt;
    wanted.draft = false;
    return drawn(context.renderer(), wanted);
}

QString correctionKey(const domain::MeetingId& id)
{
    return u"correction/" + id.toString();
}

} // namespace risalah::app
