// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

namespace risalah::cli {

namespace {

class MigrateVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("migrate"),
                .purpose = QStringLiteral("mutakhirkan bentuk register, setelah membuat cadangan")};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const QString location = registerLocation(invocation);
        if (const auto migrated = app::migrateRegister(location, invocation.clock()); !migrated) {
            return refuse(migrated.error(), location);
        }
        if (invocation.wantsJson()) {
            return jsonAnswer({{QStringLiteral("register"), location}});
        }
        return textAnswer(QStringLiteral("Register mutakhir: %1\n").arg(location));
    }
};

} // namespace

std::unique_ptr<Verb> makeMigrateVerb()
{
    return std::make_unique<MigrateVerb>();
}

} // namespace risalah::cli
