// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/json_rows.h"
#include "cli/verbs/verbs.h"

namespace risalah::cli {

namespace {

constexpr int kMostEditions = 9999;

class EditionVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("edition"),
                .arguments = QStringLiteral("PENGENAL"),
                .purpose = QStringLiteral("keluarkan edisi notula yang tersimpan"),
                .minArguments = 1,
                .maxArguments = 1,
                .options = {{QStringLiteral("n"), QStringLiteral("edisi ke-N; bawaannya yang terbaru"),
                             QStringLiteral("N")},
                            {QStringLiteral("unsigned"),
                             QStringLiteral("seperti saat difinalkan, tanpa tanda tangan elektronik")},
                            outputOption(QStringLiteral("berkas PDF; wajib"))}};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        if (!invocation.isSet(QStringLiteral("o"))) {
            return misuse(QStringLiteral("Berkas hasil belum disebut; tambahkan -o BERKAS.pdf."));
        }
        const auto number = invocation.number(QStringLiteral("n"), 1, kMostEditions);
        if (!number) {
            return tl::unexpected<Failure>(number.error());
        }
        const auto id = parseId<domain::MeetingId>(invocation.argument(0));
        if (!id) {
            return refuse(id.error());
        }
        const auto opened = invocation.openRegister();
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        const auto edition = (*opened)->minutes().edition(*id, number->value_or(0));
        if (!edition) {
            return refuse(edition.error());
        }
        const bool isUnsigned = invocation.isSet(QStringLiteral("unsigned"));
        return invocation.writeFile(isUnsigned ? edition->frozenPdf : edition->pdf,
                                    toJson(edition->document));
    }
};

} // namespace

std::unique_ptr<Verb> makeEditionVerb()
{
    return std::make_unique<EditionVerb>();
}

} // namespace risalah::cli
