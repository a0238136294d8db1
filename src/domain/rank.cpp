// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rank.h"

#include <QRegularExpression>

namespace risalah::domain {

namespace {

constexpr Rank kRanks[] = {
    {u"I/a", u"Juru Muda"},
    {u"I/b", u"Juru Muda Tingkat I"},
    {u"I/c", u"Juru"},
    {u"I/d", u"Juru Tingkat I"},
    {u"II/a", u"Pengatur Muda"},
    {u"II/b", u"Pengatur Muda Tingkat I"},
    {u"II/c", u"Pengatur"},
    {u"II/d", u"Pengatur Tingkat I"},
    {u"III/a", u"Penata Muda"},
    {u"III/b", u"Penata Muda Tingkat I"},
    {u"III/c", u"Penata"},
    {u"III/d", u"Penata Tingkat I"},
    {u"IV/a", u"Pembina"},
    {u"IV/b", u"Pembina Tingkat I"},
    {u"IV/c", u"Pembina Utama Muda"},
    {u"IV/d", u"Pembina Utama Madya"},
    {u"IV/e", u"Pembina Utama"},
};

/// "Penata Tk. I" is what most lists have.
QString writtenOut(const QString& rank)
{
    static const QRegularExpression level(QStringLiteral("\\btkt?\\b\\.?\\s*"),
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(rank).replace(level, QStringLiteral("Tingkat ")).simplified();
}

} // namespace

std::span<const Rank> ranks()
{
    return kRanks;
}

std::optional<QString> rankNameOf(const QString& grade)
{
    for (const Rank& rank : kRanks) {
        if (QStringView(rank.grade).compare(grade.trimmed(), Qt::CaseInsensitive) == 0) {
            return QString::fromUtf16(rank.name);
        }
    }
    return std::nullopt;
}

bool isRankOfGrade(const QString& rank, const QString& grade)
{
    if (!grade.contains(QLatin1Char('/'))) {
        return true;
    }
    const auto name = rankNameOf(QString(grade).remove(QLatin1Char(' ')));
    const QString written = writtenOut(rank);
    return name && (written.isEmpty() || name->compare(written, Qt::CaseInsensitive) == 0);
}

QString printedRank(const QString& rank, const QString& grade)
{
    const QString name = rank.trimmed();
    const QString code = grade.trimmed();
    // A PPPK has a golongan in Roman figures and no pangkat; some lists repeat it in both columns.
    const bool isWord = code.contains(QLatin1Char('/')) || code.startsWith(u"Golongan", Qt::CaseInsensitive);
    QString golongan = code.isEmpty() || isWord ? code : QStringLiteral("Golongan %1").arg(code);
    if (name.isEmpty() || name.compare(golongan, Qt::CaseInsensitive) == 0) {
        return golongan;
    }
    return code.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, code);
}

} // namespace risalah::domain
