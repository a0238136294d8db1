// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/json_rows.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

#include <QJsonArray>

namespace risalah::cli {

namespace {

constexpr int kMostEditions = 9999;

/// An edition that is not there is asked for by its number, every other record by its identifier.
tl::unexpected<Failure> refuseEdition(const Error& error)
{
    bool isNumber = false;
    const int number = error.subject.toInt(&isNumber);
    if (error.code != ErrorCode::UnknownRecord || !isNumber) {
        return refuse(error);
    }
    return tl::unexpected<Failure>(Failure{
        QStringLiteral("Edisi %1 rapat itu belum ada; lihat edisinya dengan perintah show.").arg(number),
        exitCode(error.code)});
}

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
                             QStringLiteral("seperti saat ditetapkan, tanpa tanda tangan elektronik")},
                            outputOption(QStringLiteral("berkas PDF; wajib tanpa --compare")),
                            {QStringLiteral("compare"),
                             QStringLiteral("sebutkan apa yang berubah sejak edisi M sampai edisi -n"),
                             QStringLiteral("M")}}};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const bool compares = invocation.isSet(QStringLiteral("compare"));
        if (!compares && !invocation.isSet(QStringLiteral("o"))) {
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
        const auto opened = openRegister(invocation);
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        if (compares) {
            return changes(invocation, **opened, *id);
        }
        const auto edition = (*opened)->minutes().edition(*id, number->value_or(0));
        if (!edition) {
            return refuseEdition(edition.error());
        }
        const bool isUnsigned = invocation.isSet(QStringLiteral("unsigned"));
        return invocation.writeFile(isUnsigned ? edition->frozenPdf : edition->pdf,
                                    toJson(edition->document));
    }

private:
    /// One line a change; with --json name, before and after. Without -n the record as it is now.
    [[nodiscard]] static Outcome
    changes(Invocation& invocation, app::Register& opened, const domain::MeetingId& id)
    {
        const auto from = invocation.number(QStringLiteral("compare"), 1, kMostEditions);
        const auto to = invocation.number(QStringLiteral("n"), 1, kMostEditions);
        if (!from || !to) {
            return tl::unexpected<Failure>(from ? to.error() : from.error());
        }
        const auto found = opened.versions().changes(id, from->value_or(1), *to);
        if (!found) {
            return refuseEdition(found.error());
        }
        QJsonArray rows;
        QString text;
        for (const domain::RecordChange& change : *found) {
            rows.append(toJson(change));
            text += domain::partName(change.named()) + QStringLiteral("\n  - ") + change.before.text
                + QStringLiteral("\n  + ") + change.after.text + u'\n';
        }
        return invocation.wantsJson()
            ? jsonAnswer({{QStringLiteral("changes"), rows}})
            : textAnswer(text.isEmpty() ? QStringLiteral("Tidak ada yang berubah.\n") : text);
    }
};

} // namespace

std::unique_ptr<Verb> makeEditionVerb()
{
    return std::make_unique<EditionVerb>();
}

} // namespace risalah::cli
