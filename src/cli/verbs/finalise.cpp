// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/json_rows.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

namespace risalah::cli {

namespace {

class FinaliseVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("finalise"),
                .arguments = QStringLiteral("PENGENAL"),
                .purpose = QStringLiteral("terbitkan nomor dan bekukan notula; sekali saja tiap edisi"),
                .minArguments = 1,
                .maxArguments = 1};
    }

    [[nodiscard]] bool draws() const override { return true; }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const auto id = parseId<domain::MeetingId>(invocation.argument(0));
        if (!id) {
            return refuse(id.error());
        }
        const auto opened = openRegister(invocation);
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        const auto document = (*opened)->minutes().finalise(*id);
        if (!document) {
            return refuse(document.error());
        }
        if (invocation.wantsJson()) {
            return jsonAnswer(toJson(*document));
        }
        return textAnswer(QStringLiteral("Edisi %1 ditetapkan dengan nomor %2.\n")
                              .arg(QString::number(document->edition), document->numbers.meeting));
    }
};

} // namespace

std::unique_ptr<Verb> makeFinaliseVerb()
{
    return std::make_unique<FinaliseVerb>();
}

} // namespace risalah::cli
