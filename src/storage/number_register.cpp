// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/number_register.h"

#include "storage/audit_log.h"
#include "storage/decoder.h"
#include "storage/record.h"
#include "storage/search_index.h"

#include <QJsonObject>

namespace risalah::storage {

namespace {

QString rowId(const RegisterNumber& number)
{
    return codeOf(number.series) + u'/' + QString::number(number.year) + u'/'
        + QString::number(number.sequence);
}

QJsonObject jsonOf(const RegisterNumber& number)
{
    const QJsonObject cells{
        {QStringLiteral("state"), codeOf(number.state)},
        {QStringLiteral("text"), number.text},
        {QStringLiteral("reason"), number.reason},
        {QStringLiteral("meeting_id"), number.meeting ? number.meeting->toString() : QString()},
        {QStringLiteral("resolution_id"), number.resolution ? number.resolution->toString() : QString()}};
    return {{QStringLiteral("register_number"), QJsonObject{{rowId(number), cells}}}};
}

RegisterNumber numberFrom(Decoder& in)
{
    RegisterNumber number;
    number.series = in.code<domain::NumberSeries>();
    number.year = in.number();
    number.sequence = in.number();
    number.state = in.code<domain::NumberState>();
    number.text = in.text();
    number.reason = in.text();
    number.meeting = in.optionalId<domain::MeetingId>();
    number.resolution = in.optionalId<domain::ResolutionId>();
    return number;
}

/// `rest` is what follows the table's name.
Result<std::vector<RegisterNumber>> readNumbers(Database& db, const QString& rest, const QVariantList& values)
{
    const QString columns =
        QStringLiteral("SELECT series, year, sequence, state, text, reason, meeting_id, resolution_id "
                       "FROM register_number ");
    std::vector<RegisterNumber> numbers;
    Decoder in;
    auto read = db.read(columns + rest, values, [&](const Row& row) {
        in.startRow(row);
        numbers.push_back(numberFrom(in));
    });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(QStringLiteral("register_number")); !sound) {
        return forwardError(sound);
    }
    return numbers;
}

Result<std::optional<RegisterNumber>>
firstNumber(Database& db, const QString& rest, const QVariantList& values)
{
    auto found = readNumbers(db, rest, values);
    if (!found) {
        return forwardError(found);
    }
    return found->empty() ? std::optional<RegisterNumber>() : std::optional(found->front());
}

Result<void> makeFindable(Transaction& tx, const RegisterNumber& number)
{
    if (number.state != domain::NumberState::Issued) {
        return {};
    }
    if (number.series == domain::NumberSeries::Resolution) {
        return number.resolution
            ? SearchIndex::addNumber(tx, SearchKind::Resolution, number.resolution->toString(), number.text)
            : Result<void>();
    }
    return number.meeting
        ? SearchIndex::addNumber(tx, SearchKind::Meeting, number.meeting->toString(), number.text)
        : Result<void>();
}

Result<void> change(Transaction& tx, const RegisterNumber& before, const RegisterNumber& after)
{
    auto updated = tx.run(
        QStringLiteral(
            "UPDATE register_number SET state = ?, text = ?, reason = ?, meeting_id = ?, resolution_id = ? "
            "WHERE series = ? AND year = ? AND sequence = ?"),
        {codeOf(after.state), textValue(after.text), textValue(after.reason), idCell(after.meeting),
         idCell(after.resolution), codeOf(after.series), after.year, after.sequence});
    if (!updated) {
        return forwardError(updated);
    }
    if (auto done = makeFindable(tx, after); !done) {
        return done;
    }
    return AuditLog::append(
        tx, {QStringLiteral("register_number"), rowId(after), 1, jsonOf(before), jsonOf(after)});
}

} // namespace

Result<int> NumberRegister::next(Database& db, domain::NumberSeries series, int year)
{
    int last = 0;
    auto read =
        db.read(QStringLiteral(
                    "SELECT COALESCE(MAX(sequence), 0) FROM register_number WHERE series = ? AND year = ?"),
                {codeOf(series), year}, [&](const Row& row) { last = row.smallInteger(0); });
    if (!read) {
        return forwardError(read);
    }
    return last + 1;
}

Result<void> NumberRegister::take(Transaction& tx, const RegisterNumber& number)
{
    auto expected = next(tx.database(), number.series, number.year);
    if (!expected) {
        return forwardError(expected);
    }
    if (number.sequence != *expected) {
        return fail(ErrorCode::RecordChangedElsewhere, number.text, QString::number(*expected));
    }
    auto inserted = tx.run(QStringLiteral("INSERT INTO register_number (series, year, sequence, state, text, "
                                          "reason, meeting_id, resolution_id) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                           {codeOf(number.series), number.year, number.sequence, codeOf(number.state),
                            textValue(number.text), textValue(number.reason), idCell(number.meeting),
                            idCell(number.resolution)});
    if (!inserted) {
        return forwardError(inserted);
    }
    if (auto done = makeFindable(tx, number); !done) {
        return done;
    }
    return AuditLog::append(tx, {QStringLiteral("register_number"), rowId(number), 1, {}, jsonOf(number)});
}

Result<void> NumberRegister::issueReserved(Transaction& tx, const RegisterNumber& number)
{
    auto before = at(tx.database(), number.series, number.year, number.sequence);
    if (!before) {
        return forwardError(before);
    }
    if (before->state != domain::NumberState::Reserved) {
        return fail(ErrorCode::UnknownRecord, before->text);
    }
    RegisterNumber after = number;
    after.state = domain::NumberState::Issued;
    return change(tx, *before, after);
}

Result<void> NumberRegister::makeVoid(
    Transaction& tx, domain::NumberSeries series, int year, int sequence, const QString& reason)
{
    auto before = at(tx.database(), series, year, sequence);
    if (!before) {
        return forwardError(before);
    }
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::EmptyText, before->text);
    }
    RegisterNumber after = *before;
    after.state = domain::NumberState::Void;
    after.reason = reason;
    return change(tx, *before, after);
}

Result<std::optional<RegisterNumber>> NumberRegister::issuedTo(
    Database& db, const domain::MeetingId& meeting, const std::optional<domain::ResolutionId>& resolution)
{
    return resolution
        ? firstNumber(
              db, QStringLiteral("WHERE resolution_id = ? AND series = 'resolution' AND state = 'issued'"),
              {resolution->toString()})
        : firstNumber(db, QStringLiteral("WHERE meeting_id = ? AND series = 'meeting' AND state = 'issued'"),
                      {meeting.toString()});
}

Result<std::vector<RegisterNumber>> NumberRegister::issuedToAllOf(Database& db,
                                                                  const domain::MeetingId& meeting)
{
    return readNumbers(db, QStringLiteral("WHERE meeting_id = ? AND state = 'issued' ORDER BY sequence"),
                       {meeting.toString()});
}

Result<std::optional<RegisterNumber>>
NumberRegister::reservedFor(Database& db, const domain::MeetingId& meeting, int year)
{
    return firstNumber(db,
                       QStringLiteral("WHERE meeting_id = ? AND series = 'meeting' AND state = 'reserved' "
                                      "AND year = ? ORDER BY sequence"),
                       {meeting.toString(), year});
}

Result<std::vector<RegisterNumber>> NumberRegister::reservedForInAnyYear(Database& db,
                                                                         const domain::MeetingId& meeting)
{
    return readNumbers(db,
                       QStringLiteral("WHERE meeting_id = ? AND series = 'meeting' AND state = 'reserved' "
                                      "ORDER BY year, sequence"),
                       {meeting.toString()});
}

Result<std::vector<RegisterNumber>> NumberRegister::list(Database& db, domain::NumberSeries series, int year)
{
    return readNumbers(db, QStringLiteral("WHERE series = ? AND year = ? ORDER BY sequence"),
                       {codeOf(series), year});
}

Result<std::vector<NumberInBook>> NumberRegister::book(Database& db, domain::NumberSeries series, int year)
{
    std::vector<NumberInBook> book;
    Decoder in;
    auto read = db.read(
        QStringLiteral("SELECT n.series, n.year, n.sequence, n.state, n.text, n.reason, n.meeting_id, "
                       "n.resolution_id, COALESCE(m.title, ''), COALESCE(m.kind, ''), m.held_on "
                       "FROM register_number n LEFT JOIN meeting m ON m.id = n.meeting_id "
                       "WHERE n.series = ? AND n.year = ? ORDER BY n.sequence"),
        {codeOf(series), year}, [&](const Row& row) {
            in.startRow(row);
            NumberInBook entry;
            entry.number = numberFrom(in);
            entry.meetingTitle = in.text();
            entry.meetingKind = in.text();
            entry.meetingDate = in.optionalDate();
            book.push_back(std::move(entry));
        });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(QStringLiteral("register_number")); !sound) {
        return forwardError(sound);
    }
    return book;
}

Result<std::vector<int>> NumberRegister::years(Database& db, domain::NumberSeries series)
{
    std::vector<int> years;
    auto read = db.read(
        QStringLiteral("SELECT DISTINCT year FROM register_number WHERE series = ? ORDER BY year DESC"),
        {codeOf(series)}, [&](const Row& row) { years.push_back(row.smallInteger(0)); });
    if (!read) {
        return forwardError(read);
    }
    return years;
}

Result<RegisterNumber> NumberRegister::at(Database& db, domain::NumberSeries series, int year, int sequence)
{
    auto found = firstNumber(db, QStringLiteral("WHERE series = ? AND year = ? AND sequence = ?"),
                             {codeOf(series), year, sequence});
    if (!found) {
        return forwardError(found);
    }
    if (!*found) {
        return fail(ErrorCode::UnknownRecord, QString::number(year) + u'/' + QString::number(sequence));
    }
    return **std::move(found);
}

} // namespace risalah::storage
