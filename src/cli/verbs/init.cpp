// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

#include <QDir>
#include <QFileInfo>

namespace risalah::cli {

namespace {

class InitVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("init"),
                .purpose = QStringLiteral("buat register kosong; register yang sudah ada tidak ditimpa")};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const QString location = registerLocation(invocation);
        if (invocation.registerAddress().isEmpty()) {
            // Only the user's own folder is made: elsewhere a mistyped path shall not grow folders.
            QDir().mkpath(QFileInfo(location).absolutePath());
        }
        const auto created = app::Register::create(location, invocation.clock());
        if (!created) {
            return refuse(created.error(), location);
        }
        if (invocation.wantsJson()) {
            return jsonAnswer({{QStringLiteral("register"), location}});
        }
        return textAnswer(QStringLiteral("Register dibuat: %1\n").arg(location));
    }
};

} // namespace

std::unique_ptr<Verb> makeInitVerb()
{
    return std::make_unique<InitVerb>();
}

} // namespace risalah::cli
