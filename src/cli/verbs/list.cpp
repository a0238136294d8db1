// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/json_rows.h"
#include "cli/names.h"
#include "cli/person_rows.h"
#include "cli/register_use.h"
#include "cli/text_table.h"
#include "cli/verbs/verbs.h"
#include "domain/indonesian_words.h"
#include "wording/labels.h"

#include <QJsonArray>

#include <algorithm>

using namespace risalah::domain;

namespace risalah::cli {

namespace {

constexpr qsizetype kTextWidth = 60;
constexpr int kMostDaysAhead = 3650;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 9999;

/// All options of `list`, read once; which of them a list knows is checked before it is made.
struct ListOptions {
    QString query;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<Date> on;
    std::optional<int> dueWithin;
    std::optional<int> year;
    QString office;
    QString status;
    QString series;
    bool overdue = false;
    bool drafts = false;
};

tl::expected<ListOptions, Failure> readOptions(const Invocation& invocation)
{
    ListOptions options;
    options.query = invocation.value(QStringLiteral("query"));
    options.office = invocation.value(QStringLiteral("office"));
    options.status = invocation.value(QStringLiteral("status"));
    options.series = invocation.value(QStringLiteral("series"));
    options.overdue = invocation.isSet(QStringLiteral("overdue"));
    options.drafts = invocation.isSet(QStringLiteral("drafts"));
    const std::pair<const char16_t*, std::optional<Date>*> dates[] = {
        {u"from", &options.from}, {u"to", &options.to}, {u"on", &options.on}};
    for (const auto& [name, target] : dates) {
        const auto date = invocation.date(QString::fromUtf16(name));
        if (!date) {
            return tl::unexpected<Failure>(date.error());
        }
        *target = *date;
    }
    if (options.from && options.to && *options.to < *options.from) {
        return misuse(QStringLiteral("Tanggal --to %1 mendahului --from %2; tukar atau betulkan tanggalnya.")
                          .arg(options.to->toIso(), options.from->toIso()));
    }
    const auto within = invocation.number(QStringLiteral("due-within"), 0, kMostDaysAhead);
    if (!within) {
        return tl::unexpected<Failure>(within.error());
    }
    options.dueWithin = *within;
    const auto year = invocation.number(QStringLiteral("year"), kFirstYear, kLastYear);
    if (!year) {
        return tl::unexpected<Failure>(year.error());
    }
    options.year = *year;
    return options;
}

/// Silence about an option that has no effect would look like an empty or a full list.
std::optional<QString> foreignOption(const Invocation& invocation, const QStringList& known)
{
    const QStringList all =
        QStringLiteral("query from to office status overdue due-within on drafts series year")
            .split(QLatin1Char(' '));
    const auto foreign = std::find_if(all.begin(), all.end(), [&](const QString& option) {
        return invocation.isSet(option) && !known.contains(option);
    });
    return foreign == all.end() ? std::nullopt : std::optional<QString>(*foreign);
}

template <class Rows> Answer jsonList(const QString& key, const Rows& rows)
{
    QJsonArray array;
    for (const auto& row : rows) {
        array.append(toJson(row));
    }
    return jsonAnswer({{key, array}});
}

Answer tableOrNothing(const TextTable& table, const QString& nothing)
{
    // An empty list is an answer too, but scripts count lines: the sentence goes to standard error.
    if (table.isEmpty()) {
        sayOnStandardError(nothing);
        return {};
    }
    return textAnswer(table.toText());
}

Outcome listMeetings(const Invocation& invocation, const ListOptions& options)
{
    MeetingFilter filter;
    filter.text = options.query;
    filter.from = options.from;
    filter.to = options.to;
    if (options.drafts) {
        filter.phase = MeetingPhase::Draft;
    }
    if (!options.status.isEmpty()) {
        filter.phase = meetingPhaseFrom(options.status);
        if (!filter.phase) {
            return misuse(
                QStringLiteral("Status rapat “%1” tidak dikenal; pakai draft, finalised, atau correcting.")
                    .arg(options.status));
        }
    }
    const auto opened = openRegister(invocation);
    if (!opened) {
        return tl::unexpected<Failure>(opened.error());
    }
    const auto rows = (*opened)->meetings().list(filter);
    if (!rows) {
        return refuse(rows.error());
    }
    if (invocation.wantsJson()) {
        return jsonList(QStringLiteral("meetings"), *rows);
    }
    TextTable table;
    for (const MeetingRow& row : *rows) {
        table.addRow({row.id.toString(), row.date.toIso(), wording::label(row.phase),
                      row.number.isEmpty() ? QStringLiteral("–") : row.number,
                      shortened(row.title, kTextWidth)});
    }
    return tableOrNothing(table, QStringLiteral("Tidak ada rapat yang cocok."));
}

Outcome listResolutions(const Invocation& invocation, const ListOptions& options)
{
    ResolutionFilter filter;
    filter.text = options.query;
    filter.from = options.from;
    filter.to = options.to;
    filter.drafts = true; // they have no number yet, but only orders wait for finalising
    const auto opened = openRegister(invocation);
    if (!opened) {
        return tl::unexpected<Failure>(opened.error());
    }
    auto rows = (*opened)->meetings().resolutions(filter);
    if (!rows) {
        return refuse(rows.error());
    }
    if (options.drafts) {
        std::erase_if(*rows, [](const ResolutionRow& row) { return row.phase != MeetingPhase::Draft; });
    }
    if (invocation.wantsJson()) {
        return jsonList(QStringLiteral("resolutions"), *rows);
    }
    TextTable table;
    for (const ResolutionRow& row : *rows) {
        table.addRow({row.id.toString(), row.meetingDate.toIso(),
                      row.number.isEmpty() ? QStringLiteral("–") : row.number,
                      shortened(row.text, kTextWidth)});
    }
    return tableOrNothing(table, QStringLiteral("Tidak ada keputusan yang cocok."));
}

QString dueCell(const app::LedgerRow& row)
{
    const ActionRow& action = row.action;
    const QString due = action.dueOn ? action.dueOn->toIso()
        : action.dueText.isEmpty()   ? QStringLiteral("–")
                                     : action.dueText;
    return row.overdue ? QStringLiteral("%1 (lewat)").arg(due) : due;
}

QString officesCell(const ActionRow& action)
{
    QStringList offices;
    for (const ActionRow::Assignee& assignee : action.assignees) {
        offices.append(assignee.office);
    }
    return shortened(offices.join(QStringLiteral(", ")), kTextWidth / 2);
}

tl::expected<app::ActionQuery, Failure> actionQuery(const ListOptions& options)
{
    app::ActionQuery query;
    query.on = options.on;
    query.text = options.query;
    query.office = options.office;
    query.overdue = options.overdue;
    query.dueWithin = options.dueWithin;
    query.from = options.from;
    query.to = options.to;
    query.drafts = options.drafts;
    if (!options.status.isEmpty()) {
        query.status = assigneeStatusFrom(options.status);
        if (!query.status) {
            return misuse(
                QStringLiteral(
                    "Status tindak lanjut “%1” tidak dikenal; pakai open, progress, done, atau cancelled.")
                    .arg(options.status));
        }
    }
    return query;
}

Outcome listActions(const Invocation& invocation, const ListOptions& options)
{
    const auto query = actionQuery(options);
    if (!query) {
        return tl::unexpected<Failure>(query.error());
    }
    const auto opened = openRegister(invocation);
    if (!opened) {
        return tl::unexpected<Failure>(opened.error());
    }
    const auto rows = (*opened)->actions().list(*query);
    if (!rows) {
        return refuse(rows.error());
    }
    if (invocation.wantsJson()) {
        return jsonList(QStringLiteral("actions"), *rows);
    }
    TextTable table;
    for (const app::LedgerRow& row : *rows) {
        table.addRow({row.action.id.toString(), actionLabel(row.action.number),
                      wording::label(row.action.status), dueCell(row), officesCell(row.action),
                      shortened(row.action.text, kTextWidth)});
    }
    return tableOrNothing(table, QStringLiteral("Tidak ada tindak lanjut yang cocok."));
}

bool matches(const PersonRow& row, const ListOptions& options)
{
    QString text = row.person.name + QLatin1Char(' ') + row.person.identity.number;
    bool isInOffice = options.office.isEmpty();
    for (const PersonRow::Held& held : row.positions) {
        text += QLatin1Char(' ') + held.position.title + QLatin1Char(' ') + held.unit;
        isInOffice = isInOffice || held.unit.compare(options.office, Qt::CaseInsensitive) == 0;
    }
    const QStringList words = options.query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return isInOffice && std::all_of(words.begin(), words.end(), [&text](const QString& word) {
               return text.contains(word, Qt::CaseInsensitive);
           });
}

std::vector<PersonRow>
personRows(const app::DirectorySnapshot& directory, Date day, const ListOptions& options)
{
    std::vector<PersonRow> rows = peopleOn(directory, day);
    std::erase_if(rows, [&options](const PersonRow& row) { return !matches(row, options); });
    return rows;
}

Outcome listPeople(const Invocation& invocation, const ListOptions& options)
{
    const auto opened = openRegister(invocation);
    if (!opened) {
        return tl::unexpected<Failure>(opened.error());
    }
    const auto today = (*opened)->today();
    const auto directory = (*opened)->directory().snapshot();
    if (!today || !directory) {
        return refuse(!today ? today.error() : directory.error());
    }
    const std::vector<PersonRow> rows = personRows(*directory, options.on.value_or(*today), options);
    if (invocation.wantsJson()) {
        return jsonList(QStringLiteral("people"), rows);
    }
    TextTable table;
    for (const PersonRow& row : rows) {
        const QString number = row.person.identity.number;
        table.addRow({row.person.id.toString(), row.person.name,
                      number.isEmpty() ? QStringLiteral("–") : number,
                      row.positions.empty() ? QString() : row.positions.front().position.title});
    }
    return tableOrNothing(table, QStringLiteral("Tidak ada orang yang cocok."));
}

/// The numbers of one series, of one year or of all.
Result<std::vector<NumberRow>>
numbersOf(app::NumberService& numbers, NumberSeries series, std::optional<int> year)
{
    const auto years = year ? Result<std::vector<int>>(std::vector{*year}) : numbers.years(series);
    if (!years) {
        return forwardError(years);
    }
    std::vector<NumberRow> rows;
    for (auto one = years->rbegin(); one != years->rend(); ++one) { // which come newest first
        auto book = numbers.book(series, *one);
        if (!book) {
            return forwardError(book);
        }
        for (app::BookNumber& number : book->numbers) {
            rows.push_back({series, std::move(number)});
        }
    }
    return rows;
}

QString belongsTo(const app::BookNumber& number)
{
    QStringList parts;
    for (const QString& part : {number.reason, number.meetingTitle}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return shortened(parts.join(QStringLiteral(" – ")), kTextWidth);
}

Outcome listNumbers(const Invocation& invocation, const ListOptions& options)
{
    std::vector<NumberSeries> wanted{NumberSeries::Meeting, NumberSeries::Resolution};
    if (!options.series.isEmpty()) {
        const auto series = numberSeriesFrom(options.series);
        if (!series) {
            return misuse(QStringLiteral("Deret nomor “%1” tidak dikenal; pakai rapat atau keputusan.")
                              .arg(options.series));
        }
        wanted = {*series};
    }
    const auto opened = openRegister(invocation);
    if (!opened) {
        return tl::unexpected<Failure>(opened.error());
    }
    std::vector<NumberRow> rows;
    for (const NumberSeries series : wanted) {
        const auto found = numbersOf((*opened)->numbers(), series, options.year);
        if (!found) {
            return refuse(found.error());
        }
        rows.insert(rows.end(), found->begin(), found->end());
    }
    if (invocation.wantsJson()) {
        return jsonList(QStringLiteral("numbers"), rows);
    }
    TextTable table;
    for (const NumberRow& row : rows) {
        const app::BookNumber& number = row.number;
        table.addRow({wording::label(row.series), QString::number(number.year),
                      QString::number(number.sequence), wording::label(number.state),
                      number.text.isEmpty() ? QStringLiteral("–") : number.text, belongsTo(number)});
    }
    return tableOrNothing(table, QStringLiteral("Tidak ada nomor yang cocok."));
}

struct ListKind {
    QString name;
    QStringList options;
    Outcome (*make)(const Invocation&, const ListOptions&);
};

const std::vector<ListKind>& listKinds()
{
    static const std::vector<ListKind> kinds{
        {QStringLiteral("meetings"), QStringLiteral("query from to status drafts").split(QLatin1Char(' ')),
         listMeetings},
        {QStringLiteral("resolutions"), QStringLiteral("query from to drafts").split(QLatin1Char(' ')),
         listResolutions},
        {QStringLiteral("actions"),
         QStringLiteral("query from to office status overdue due-within on drafts").split(QLatin1Char(' ')),
         listActions},
        {QStringLiteral("people"), QStringLiteral("query office on").split(QLatin1Char(' ')), listPeople},
        {QStringLiteral("numbers"), QStringLiteral("series year").split(QLatin1Char(' ')), listNumbers},
    };
    return kinds;
}

class ListVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        const QString day = QStringLiteral("TANGGAL");
        return {
            .name = QStringLiteral("list"),
            .arguments = QStringLiteral("meetings|resolutions|actions|people|numbers"),
            .purpose = QStringLiteral("daftar rapat, keputusan, tindak lanjut, orang, atau buku nomor"),
            .minArguments = 1,
            .maxArguments = 1,
            .options = {
                {QStringLiteral("query"), QStringLiteral("kata atau awal kata yang dicari"),
                 QStringLiteral("TEKS")},
                {QStringLiteral("from"), QStringLiteral("rapat mulai tanggal ini"), day},
                {QStringLiteral("to"), QStringLiteral("rapat sampai tanggal ini"), day},
                {QStringLiteral("office"), QStringLiteral("perangkat daerah atau instansi"),
                 QStringLiteral("NAMA")},
                {QStringLiteral("status"),
                 QStringLiteral(
                     "tindak lanjut: open, progress, done, cancelled; rapat: draft, finalised, correcting"),
                 QStringLiteral("STATUS")},
                {QStringLiteral("overdue"), QStringLiteral("hanya yang lewat tenggat")},
                {QStringLiteral("due-within"), QStringLiteral("belum selesai dan jatuh tempo dalam N hari"),
                 QStringLiteral("N")},
                {QStringLiteral("on"), QStringLiteral("hari yang ditanyakan; bawaannya hari ini"), day},
                {QStringLiteral("drafts"),
                 QStringLiteral(
                     "tindak lanjut: sertakan yang rapatnya masih draf; rapat dan keputusan: hanya draf")},
                {QStringLiteral("series"), QStringLiteral("nomor: rapat atau keputusan; bawaannya keduanya"),
                 QStringLiteral("DERET")},
                {QStringLiteral("year"), QStringLiteral("nomor: tahun rapatnya; bawaannya semua tahun"),
                 QStringLiteral("TAHUN")}}};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const QString name = invocation.argument(0);
        const auto& kinds = listKinds();
        const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                       [&name](const ListKind& one) { return one.name == name; });
        if (kind == kinds.end()) {
            return misuse(
                QStringLiteral(
                    "Daftar “%1” tidak dikenal; pilih meetings, resolutions, actions, people, atau numbers.")
                    .arg(name));
        }
        if (const auto foreign = foreignOption(invocation, kind->options)) {
            return misuse(QStringLiteral("Opsi --%1 tidak berlaku untuk daftar %2; hapus opsi itu.")
                              .arg(*foreign, name));
        }
        const auto options = readOptions(invocation);
        if (!options) {
            return tl::unexpected<Failure>(options.error());
        }
        return kind->make(invocation, *options);
    }
};

} // namespace

std::unique_ptr<Verb> makeListVerb()
{
    return std::make_unique<ListVerb>();
}

} // namespace risalah::cli
