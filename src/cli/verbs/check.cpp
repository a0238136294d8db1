// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/names.h"
#include "cli/register_use.h"
#include "cli/text_table.h"
#include "cli/verbs/verbs.h"
#include "domain/point_number.h"
#include "wording/finding_sentence.h"
#include "wording/labels.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace risalah::domain;

namespace risalah::cli {

namespace {

Answer jsonFindings(const std::vector<Finding>& findings, int exitCode)
{
    QJsonArray rows;
    for (const Finding& finding : findings) {
        rows.append(QJsonObject{{QStringLiteral("code"), wording::findingName(finding.code)},
                                {QStringLiteral("severity"), nameOf(finding.severity)},
                                {QStringLiteral("where"), finding.where},
                                {QStringLiteral("message"), wording::findingSentence(finding)}});
    }
    return jsonAnswer({{QStringLiteral("findings"), rows}}, exitCode);
}

struct NamedPlace {
    const char* path;
    const char16_t* name;
};

constexpr NamedPlace kHead[] = {
    {"meeting.title", u"judul"},
    {"meeting.kind", u"jenis rapat"},
    {"meeting.series", u"rangkaian rapat"},
    {"meeting.courseReason", u"alasan ditunda atau dibatalkan"},
    {"meeting.invitation", u"surat undangan"},
    {"meeting.place", u"tempat"},
    {"meeting.onlineLink", u"tautan daring"},
    {"meeting.chair", u"pimpinan"},
    {"meeting.secretary", u"sekretaris"},
    {"meeting.noteTaker", u"notulis"},
    {"meeting.opening", u"kata pembukaan"},
    {"meeting.closing", u"penutup"},
    {"meeting.reviewNote", u"catatan telaah"},
};

constexpr NamedPlace kLists[] = {
    {"agenda", u"acara nomor %1"},
    {"attendance", u"daftar hadir nomor %1"},
    {"resolutions", u"keputusan angka %1"},
    {"actions", u"tindak lanjut nomor %1"},
    {"signatureSlots", u"penanda tangan nomor %1"},
};

/// "meeting.title" is "judul"; empty for what the sentence itself names.
QString headPlace(const QString& where)
{
    for (const NamedPlace& place : kHead) {
        if (where.startsWith(QLatin1String(place.path))) {
            return QString::fromUtf16(place.name);
        }
    }
    return {};
}

/// "points[0].points[1].text" is "pembahasan angka 1 huruf b", "agenda[0].title" "acara nomor 1".
QString placeText(const QString& where)
{
    static const QRegularExpression points(QStringLiteral("\\bpoints\\[(\\d+)\\]"));
    static const QRegularExpression list(QStringLiteral("\\A(\\w+)\\[(\\d+)\\]"));
    PointNumber number;
    auto found = points.globalMatch(where);
    while (found.hasNext()) {
        number.push_back(found.next().captured(1).toInt() + 1);
    }
    if (!number.empty()) {
        return QStringLiteral("pembahasan %1").arg(pointReference(number));
    }
    const auto match = list.match(where);
    for (const NamedPlace& place : kLists) {
        if (match.hasMatch() && match.captured(1) == QLatin1String(place.path)) {
            return QString::fromUtf16(place.name).arg(match.captured(2).toInt() + 1);
        }
    }
    return headPlace(where);
}

/// Only a text's mistakes need to be told where: other sentences of the head name their field.
bool needsPlace(const Finding& finding)
{
    return finding.code == FindingCode::LeftoverPlaceholder || finding.where.contains(u'[');
}

class CheckVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("check"),
                .arguments = QStringLiteral("PENGENAL"),
                .purpose = QStringLiteral(
                    "periksa rapat sebelum notulanya ditetapkan; kode 1 bila ada yang menghalangi"),
                .minArguments = 1,
                .maxArguments = 1};
    }

    /// It knows what no font of the papers has.
    [[nodiscard]] bool draws() const override { return true; }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const auto id = parseId<MeetingId>(invocation.argument(0));
        if (!id) {
            return refuse(id.error());
        }
        const auto opened = openRegister(invocation);
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        const auto findings = (*opened)->minutes().check(*id);
        if (!findings) {
            return refuse(findings.error());
        }
        const int exitCode = blocksFinalising(*findings) ? 1 : 0;
        if (invocation.wantsJson()) {
            return jsonFindings(*findings, exitCode);
        }
        TextTable table;
        for (const Finding& finding : *findings) {
            const QString place = needsPlace(finding) ? placeText(finding.where) : QString();
            table.addRow({wording::label(finding.severity),
                          wording::findingSentence(finding)
                              + (place.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(place))});
        }
        return textAnswer(table.isEmpty() ? QStringLiteral("Siap ditetapkan, tidak ada temuan.\n")
                                          : table.toText(),
                          exitCode);
    }
};

} // namespace

std::unique_ptr<Verb> makeCheckVerb()
{
    return std::make_unique<CheckVerb>();
}

} // namespace risalah::cli
