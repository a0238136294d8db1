// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/names.h"
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

/// "points[0].points[1].text" is "pembahasan angka 1 huruf b"; a field of the head names itself in the
/// sentence.
QString placeText(const QString& where)
{
    static const QRegularExpression position(QStringLiteral("\\[(\\d+)\\]"));
    PointNumber number;
    auto found = position.globalMatch(where);
    while (found.hasNext()) {
        number.push_back(found.next().captured(1).toInt() + 1);
    }
    if (number.empty()) {
        return {};
    }
    if (where.startsWith(QStringLiteral("points"))) {
        return QStringLiteral("pembahasan %1").arg(pointReference(number));
    }
    if (where.startsWith(QStringLiteral("resolutions"))) {
        return QStringLiteral("keputusan angka %1").arg(number.front());
    }
    return where.startsWith(QStringLiteral("attendance"))
        ? QStringLiteral("daftar hadir nomor %1").arg(number.front())
        : QString();
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

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const auto id = parseId<MeetingId>(invocation.argument(0));
        if (!id) {
            return refuse(id.error());
        }
        const auto opened = invocation.openRegister();
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
            const QString place = placeText(finding.where);
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
