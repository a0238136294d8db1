// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"
#include "wording/error_sentence.h"

#include <QJsonArray>

namespace risalah::cli {

namespace {

class CheckRegisterVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("check-register"),
                .purpose = QStringLiteral("periksa keutuhan register dan jejak auditnya; kode 1 bila rusak")};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const auto report = app::checkRegister(registerLocation(invocation), invocation.clock());
        if (!report && invocation.wantsJson() && report.error().code == ErrorCode::RegisterDamaged) {
            return jsonAnswer(
                {{QStringLiteral("sound"), false},
                 {QStringLiteral("problems"), QJsonArray{wording::errorSentence(report.error())}}},
                exitCode(report.error().code));
        }
        if (!report) {
            return refuse(report.error());
        }
        QJsonArray problems;
        QString text;
        for (const Error& problem : report->problems) {
            const QString sentence = wording::errorSentence(problem);
            problems.append(sentence);
            text += sentence + QLatin1Char('\n');
        }
        const int code = report->problems.empty() ? 0 : 1;
        if (invocation.wantsJson()) {
            return jsonAnswer({{QStringLiteral("sound"), report->problems.empty()},
                               {QStringLiteral("problems"), problems},
                               {QStringLiteral("auditEvents"), static_cast<double>(report->auditEvents)},
                               {QStringLiteral("editions"), static_cast<double>(report->editions)}},
                              code);
        }
        if (report->problems.empty()) {
            text = QStringLiteral("Register utuh: %1 catatan audit, %2 edisi.\n")
                       .arg(QString::number(report->auditEvents), QString::number(report->editions));
        }
        return textAnswer(text, code);
    }
};

} // namespace

std::unique_ptr<Verb> makeCheckRegisterVerb()
{
    return std::make_unique<CheckRegisterVerb>();
}

} // namespace risalah::cli
