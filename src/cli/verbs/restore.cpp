// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

namespace risalah::cli {

namespace {

class RestoreVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("restore"),
                .arguments = QStringLiteral("BERKAS"),
                .purpose =
                    QStringLiteral("pulihkan register dari cadangan; yang sekarang disisihkan bertanggal"),
                .minArguments = 1,
                .maxArguments = 1};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const QString backup = invocation.argument(0);
        const QString location = registerLocation(invocation);
        const auto setAside = app::restoreRegister(backup, location, invocation.clock());
        if (!setAside) {
            return setAside.error().code == ErrorCode::DiskFull ? refuse(setAside.error())
                                                                : refuse(setAside.error(), backup);
        }
        if (invocation.wantsJson()) {
            return jsonAnswer(
                {{QStringLiteral("register"), location},
                 {QStringLiteral("setAside"), setAside->isEmpty() ? QJsonValue() : QJsonValue(*setAside)}});
        }
        QString text = QStringLiteral("Register dipulihkan: %1\n").arg(location);
        if (!setAside->isEmpty()) {
            text += QStringLiteral("Register sebelumnya disimpan: %1\n").arg(*setAside);
        }
        return textAnswer(text);
    }
};

} // namespace

std::unique_ptr<Verb> makeRestoreVerb()
{
    return std::make_unique<RestoreVerb>();
}

} // namespace risalah::cli
