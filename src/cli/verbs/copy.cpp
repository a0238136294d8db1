// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

namespace risalah::cli {

namespace {

class CopyVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("copy"),
                .purpose = QStringLiteral("salin seluruh register beserta pengenalnya ke register baru"),
                .options = {{QStringLiteral("to"),
                             QStringLiteral("register tujuan: berkas baru atau postgresql://…; wajib"),
                             QStringLiteral("REGISTER")}}};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const QString target = invocation.value(QStringLiteral("to"));
        if (target.isEmpty()) {
            return misuse(QStringLiteral("Register tujuan belum disebut; tambahkan --to REGISTER."));
        }
        const auto opened = openRegister(invocation);
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        const auto rows = (*opened)->care().copyTo(target);
        if (!rows) {
            return refuse(rows.error(), target);
        }
        if (invocation.wantsJson()) {
            return jsonAnswer(
                {{QStringLiteral("register"), target}, {QStringLiteral("rows"), static_cast<double>(*rows)}});
        }
        return textAnswer(
            QStringLiteral("Register disalin ke %1, %2 baris.\n").arg(target, QString::number(*rows)));
    }
};

} // namespace

std::unique_ptr<Verb> makeCopyVerb()
{
    return std::make_unique<CopyVerb>();
}

} // namespace risalah::cli
