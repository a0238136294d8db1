// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/person_names.h"

#include <QStringList>

#include <algorithm>

namespace risalah::documents {

namespace {

/// "S.H.", "Sp.PD-KGEH", "MM"; no position such as "Kepala Dinas Kesehatan" typed behind a name.
bool isDegree(const QString& part)
{
    constexpr qsizetype kLongest = 16;
    const bool isShort = !part.isEmpty() && part.size() <= kLongest;
    return isShort && (part.contains(u'.') || !part.contains(u' '));
}

/// "Dr. H. Ahmad Fauzi" keeps its titles at the first word.
QString withBoundTitles(QString name)
{
    for (qsizetype blank = name.indexOf(u' '); blank > 0 && name.at(blank - 1) == u'.';
         blank = name.indexOf(u' ')) {
        name[blank] = QChar::Nbsp;
    }
    return name;
}

} // namespace

QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

QString nameInText(const QString& name)
{
    QStringList degrees = name.simplified().split(QStringLiteral(", "));
    const QString own = withBoundTitles(degrees.takeFirst());
    if (degrees.isEmpty() || !std::ranges::all_of(degrees, isDegree)) {
        return withBoundTitles(name);
    }
    const QChar before = degrees.size() == 1 ? QChar(QChar::Nbsp) : QChar(u' ');
    return own + u',' + before + unbroken(degrees.join(QStringLiteral(", ")));
}

} // namespace risalah::documents
