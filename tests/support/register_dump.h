// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/register_location.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QUuid>

namespace risalah::test {

/// Every row of every table as text: equal dumps are equal registers.
[[nodiscard]] inline QString dumpOf(const storage::RegisterLocation& location)
{
    const QString name = QUuid::createUuid().toString();
    QStringList lines;
    {
        const bool isFile = location.kind == storage::RegisterLocation::Kind::SqliteFile;
        auto db =
            QSqlDatabase::addDatabase(isFile ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
        db.setDatabaseName(isFile ? location.path : location.database);
        db.setHostName(location.host);
        db.setUserName(location.user);
        if (!db.open()) {
            qFatal("the register cannot be dumped");
        }
        for (const QString& table : db.tables()) {
            QSqlQuery query(db);
            query.setForwardOnly(true);
            if (!query.exec(QStringLiteral("SELECT * FROM ") + table)) {
                continue; // a shadow table of the search index that cannot be read alone
            }
            while (query.next()) {
                QStringList cells{table};
                for (int i = 0; i < query.record().count(); ++i) {
                    cells.append(query.value(i).toString());
                }
                lines.append(cells.join(u'|'));
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    lines.sort();
    return lines.join(u'\n');
}

} // namespace risalah::test
