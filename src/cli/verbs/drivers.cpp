// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care_service.h"
#include "cli/invocation.h"
#include "cli/verbs/verbs.h"

#include <QJsonArray>

namespace risalah::cli {

namespace {

class DriversVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("drivers"),
                .purpose = QStringLiteral("sebutkan penggerak basis data yang terpasang")};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const QStringList drivers = app::databaseDrivers();
        if (invocation.wantsJson()) {
            return jsonAnswer({{QStringLiteral("drivers"), QJsonArray::fromStringList(drivers)}});
        }
        return textAnswer(QString(drivers.join(QLatin1Char('\n')) + QLatin1Char('\n')));
    }
};

} // namespace

std::unique_ptr<Verb> makeDriversVerb()
{
    return std::make_unique<DriversVerb>();
}

} // namespace risalah::cli
