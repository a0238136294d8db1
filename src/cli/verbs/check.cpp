// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/names.h"
#include "cli/register_use.h"
#include "cli/text_table.h"
#include "cli/verbs/verbs.h"
#include "wording/finding_sentence.h"
#include "wording/labels.h"
#include "wording/place_name.h"

#include <QJsonArray>

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
            const QString place = needsPlace(finding) ? wording::recordPlaceName(finding.where) : QString();
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
