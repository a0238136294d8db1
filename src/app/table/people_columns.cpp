// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/people_columns.h"

#include "domain/nip.h"

#include <QRegularExpression>

namespace risalah::app {

namespace {

struct KnownHeading {
    const char16_t* letters; ///< small letters without blanks and marks
    PeopleColumn column;
};

// What offices write above their lists.
constexpr KnownHeading kHeadings[] = {
    {u"nama", PeopleColumn::Name},
    {u"namalengkap", PeopleColumn::Name},
    {u"namapegawai", PeopleColumn::Name},
    {u"namapejabat", PeopleColumn::Name},
    {u"namadangelar", PeopleColumn::Name},
    {u"namapeserta", PeopleColumn::Name},
    {u"name", PeopleColumn::Name},
    {u"nip", PeopleColumn::Identity},
    {u"nipbaru", PeopleColumn::Identity},
    {u"nrp", PeopleColumn::Identity},
    {u"nipnrp", PeopleColumn::Identity},
    {u"nrpnip", PeopleColumn::Identity},
    {u"nomoridentitas", PeopleColumn::Identity},
    {u"pangkat", PeopleColumn::Rank},
    {u"pangkatgol", PeopleColumn::Rank},
    {u"pangkatgolongan", PeopleColumn::Rank},
    {u"pangkatgolruang", PeopleColumn::Rank},
    {u"pangkatgolonganruang", PeopleColumn::Rank},
    {u"rank", PeopleColumn::Rank},
    {u"gol", PeopleColumn::Grade},
    {u"golongan", PeopleColumn::Grade},
    {u"golruang", PeopleColumn::Grade},
    {u"golonganruang", PeopleColumn::Grade},
    {u"jabatan", PeopleColumn::Position},
    {u"namajabatan", PeopleColumn::Position},
    {u"position", PeopleColumn::Position},
    {u"unit", PeopleColumn::Unit},
    {u"unitkerja", PeopleColumn::Unit},
    {u"instansi", PeopleColumn::Unit},
    {u"unitkerjainstansi", PeopleColumn::Unit},
    {u"asalinstansi", PeopleColumn::Unit},
    {u"opd", PeopleColumn::Unit},
    {u"skpd", PeopleColumn::Unit},
    {u"perangkatdaerah", PeopleColumn::Unit},
    {u"dinas", PeopleColumn::Unit},
    {u"kantor", PeopleColumn::Unit},
    {u"office", PeopleColumn::Unit},
    {u"kategori", PeopleColumn::Category},
    {u"kelompok", PeopleColumn::Category},
    {u"telepon", PeopleColumn::Phone},
    {u"telp", PeopleColumn::Phone},
    {u"notelp", PeopleColumn::Phone},
    {u"nomortelepon", PeopleColumn::Phone},
    {u"hp", PeopleColumn::Phone},
    {u"nohp", PeopleColumn::Phone},
    {u"nomorhp", PeopleColumn::Phone},
    {u"whatsapp", PeopleColumn::Phone},
    {u"wa", PeopleColumn::Phone},
    {u"nowa", PeopleColumn::Phone},
    {u"urut", PeopleColumn::RankOrder},
    {u"urutan", PeopleColumn::RankOrder},
    {u"urutanpangkat", PeopleColumn::RankOrder},
    {u"urutanjabatan", PeopleColumn::RankOrder},
    {u"nourut", PeopleColumn::RankOrder},
    {u"nomorurut", PeopleColumn::RankOrder},
};

QString lettersOf(const QString& heading)
{
    QString letters;
    for (const QChar character : heading.toLower()) {
        if (character.isLetterOrNumber()) {
            letters += character;
        }
    }
    return letters;
}

} // namespace

std::optional<PeopleColumn> columnOfHeading(const QString& heading)
{
    const QString letters = lettersOf(heading);
    for (const KnownHeading& known : kHeadings) {
        if (letters == QStringView(known.letters)) {
            return known.column;
        }
    }
    return std::nullopt;
}

Result<domain::Identity> identityOf(const QString& typed, const QString& heading)
{
    QString number = typed.trimmed();
    // Excel keeps a long number as text behind an apostrophe.
    if (number.startsWith(u'\'')) {
        number.remove(0, 1);
    }
    if (lettersOf(number).isEmpty()) {
        return domain::Identity{};
    }
    const QString digits = lettersOf(number);
    const bool canBeNrp = lettersOf(heading).contains(u"nrp") || lettersOf(heading).contains(u"identitas");
    if (canBeNrp && digits.size() != 18) {
        return domain::Identity{domain::IdentityType::Nrp, digits.toUpper()};
    }
    const auto nip = domain::normalisedNip(number);
    if (!nip) {
        return forwardError(nip);
    }
    return domain::Identity{domain::IdentityType::Nip, *nip};
}

RankAndGrade rankAndGrade(const QString& typed)
{
    static const QRegularExpression gradePattern(
        QStringLiteral("\\(?\\b(I{1,3}|IV)\\s*[/.]\\s*([a-e])\\b\\)?"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = gradePattern.match(typed);
    if (!match.hasMatch()) {
        return {typed.simplified(), {}};
    }
    QString rank = typed;
    rank.remove(match.capturedStart(), match.capturedLength());
    rank = rank.simplified();
    static const QString marks = QStringLiteral(",-–/(");
    while (!rank.isEmpty() && (marks.contains(rank.back()) || rank.back().isSpace())) {
        rank.chop(1);
    }
    return {rank, QString(match.captured(1).toUpper() + u'/' + match.captured(2).toLower())};
}

} // namespace risalah::app
