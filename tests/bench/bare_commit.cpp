// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bare_commit.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <utility>

namespace risalah::bench {

namespace {

struct Row {
    QString meeting;
    QString point;
    QString text;
};

std::optional<Row> somePoint(const QSqlDatabase& db)
{
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("SELECT meeting_id, id, text FROM discussion_point LIMIT 1"))
        || !query.next()) {
        return std::nullopt;
    }
    return Row{query.value(0).toString(), query.value(1).toString(), query.value(2).toString()};
}

/// The statements of one commit, prepared once as the register does.
struct Statements {
    explicit Statements(const QSqlDatabase& db) : meeting(db), point(db), entry(db), event(db) { }

    [[nodiscard]] bool prepare()
    {
        return meeting.prepare(QStringLiteral("UPDATE meeting SET revision = revision + 1 WHERE id = ?"))
            && point.prepare(QStringLiteral("UPDATE discussion_point SET text = ? WHERE id = ?"))
            && entry.prepare(
                QStringLiteral("UPDATE search_entry SET words = ? WHERE record_id = ? AND kind = 'point'"))
            && event.prepare(QStringLiteral(
                "INSERT INTO audit_event SELECT MAX(sequence) + 1, '2025-07-15T02:00:00.000Z', 'notulis', "
                "'Ubah butir', 'meeting', ?, 1, ?, ?, ? FROM audit_event"));
    }

    QSqlQuery meeting;
    QSqlQuery point;
    QSqlQuery entry;
    QSqlQuery event;
};

bool run(QSqlQuery& query, const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        query.bindValue(static_cast<int>(i), values.at(i));
    }
    return query.exec();
}

bool commitOnce(const QSqlDatabase& db, Statements& statements, const Row& row, const QString& text)
{
    const QString json = QStringLiteral("{\"discussion_point\":{\"%1\":{\"text\":\"%2\"}}}");
    const QString hash(64, QLatin1Char('a'));
    QSqlQuery plain(db);
    return plain.exec(QStringLiteral("BEGIN IMMEDIATE")) && run(statements.meeting, {row.meeting})
        && run(statements.point, {text, row.point}) && run(statements.entry, {text.toLower(), row.point})
        && run(statements.event,
               {row.meeting, json.arg(row.point, row.text), json.arg(row.point, text), hash})
        && plain.exec(QStringLiteral("COMMIT"));
}

} // namespace

struct BareCommit::Private {
    QSqlDatabase db;
    Row row;
    std::unique_ptr<Statements> statements;
};

BareCommit::BareCommit(std::unique_ptr<Private> own) : d(std::move(own))
{
}

BareCommit::~BareCommit() = default;

std::unique_ptr<BareCommit> BareCommit::into(const QString& file)
{
    auto own = std::make_unique<Private>();
    own->db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    own->db.setDatabaseName(file);
    if (!own->db.open()) {
        return nullptr;
    }
    QSqlQuery pragma(own->db);
    for (const auto* text :
         {u"PRAGMA journal_mode = WAL", u"PRAGMA synchronous = FULL", u"PRAGMA foreign_keys = ON"}) {
        if (!pragma.exec(QString::fromUtf16(text))) {
            return nullptr;
        }
    }
    pragma.finish();
    const auto row = somePoint(own->db);
    own->statements = std::make_unique<Statements>(own->db);
    if (!row || !own->statements->prepare()) {
        return nullptr;
    }
    own->row = *row;
    return std::unique_ptr<BareCommit>(new BareCommit(std::move(own)));
}

bool BareCommit::run(int round)
{
    return commitOnce(d->db, *d->statements, d->row, QString(d->row.text + QString::number(round % 10)));
}

} // namespace risalah::bench
