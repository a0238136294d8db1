// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

namespace risalah::cli {

namespace {

bool isOpenAlready(app::Register& opened, const domain::MeetingId& id, const Error& error)
{
    if (error.code != ErrorCode::NotFinalised) {
        return false;
    }
    const auto loaded = opened.meetings().load(id);
    return loaded && loaded->record.meeting.phase == domain::MeetingPhase::Correcting;
}

class CorrectVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("correct"),
                .arguments = QStringLiteral("PENGENAL"),
                .purpose = QStringLiteral("buka perubahan atas notula yang sudah ditetapkan"),
                .minArguments = 1,
                .maxArguments = 1,
                .options = {{QStringLiteral("reason"),
                             QStringLiteral("alasan perubahan; wajib, tercatat pada edisi berikutnya"),
                             QStringLiteral("TEKS")}}};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        if (invocation.value(QStringLiteral("reason")).trimmed().isEmpty()) {
            return misuse(QStringLiteral("Alasan perubahan belum disebut; tambahkan --reason TEKS."));
        }
        const auto id = parseId<domain::MeetingId>(invocation.argument(0));
        if (!id) {
            return refuse(id.error());
        }
        const auto opened = openRegister(invocation);
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        const auto corrected = (*opened)->minutes().correct(*id, invocation.value(QStringLiteral("reason")));
        if (!corrected) {
            return isOpenAlready(**opened, *id, corrected.error())
                ? tl::unexpected<Failure>(
                      Failure{QStringLiteral("Perubahan notula ini sudah dibuka dan belum selesai; lanjutkan "
                                             "penyuntingannya, lalu tetapkan lagi."),
                              exitCode(corrected.error().code)})
                : refuse(corrected.error());
        }
        if (invocation.wantsJson()) {
            return jsonAnswer({{QStringLiteral("id"), id->toString()},
                               {QStringLiteral("phase"), QStringLiteral("correcting")}});
        }
        return textAnswer(QStringLiteral("Perubahan dibuka; tetapkan lagi setelah selesai.\n"));
    }
};

} // namespace

std::unique_ptr<Verb> makeCorrectVerb()
{
    return std::make_unique<CorrectVerb>();
}

} // namespace risalah::cli
