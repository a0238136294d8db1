// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

namespace risalah::cli {

namespace {

tl::expected<app::PaperRequest, Failure> requestFrom(const Invocation& invocation)
{
    app::PaperRequest request;
    if (invocation.isSet(QStringLiteral("document"))) {
        const auto kind = app::paperKindFromName(invocation.value(QStringLiteral("document")));
        if (!kind) {
            return refuse(kind.error());
        }
        request.kind = *kind;
    }
    request.blank = invocation.isSet(QStringLiteral("blank"));
    const QString layout = invocation.value(QStringLiteral("layout"));
    request.layout = app::layoutFromName(layout);
    if (!request.layout && invocation.isSet(QStringLiteral("layout"))) {
        return misuse(
            QStringLiteral("Bentuk “%1” tidak dikenal; pakai notula-2023 atau notulen-2009.").arg(layout));
    }
    const QString paper = invocation.value(QStringLiteral("paper"));
    request.paper = app::paperFromName(paper);
    if (!request.paper && invocation.isSet(QStringLiteral("paper"))) {
        return misuse(QStringLiteral("Kertas “%1” tidak dikenal; pakai a4 atau f4.").arg(paper));
    }
    return request;
}

class RenderVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("render"),
                .arguments = QStringLiteral("PENGENAL"),
                .purpose = QStringLiteral("cetak dokumen rapat ke PDF"),
                .minArguments = 1,
                .maxArguments = 1,
                .options = {{QStringLiteral("document"),
                             QStringLiteral("notula (bawaan), keputusan, atau daftar-hadir"),
                             QStringLiteral("NAMA")},
                            outputOption(QStringLiteral("berkas PDF; wajib")),
                            {QStringLiteral("layout"),
                             QStringLiteral("notula-2023 atau notulen-2009; bawaannya pilihan kantor"),
                             QStringLiteral("BENTUK")},
                            {QStringLiteral("paper"), QStringLiteral("a4 atau f4; bawaannya pilihan kantor"),
                             QStringLiteral("KERTAS")},
                            {QStringLiteral("blank"),
                             QStringLiteral("daftar-hadir kosong untuk ditandatangani, tanpa nama")},
                            {QStringLiteral("format"), QStringLiteral("pdf"), QStringLiteral("FORMAT")}},
                .details =
                    QStringLiteral("Draf bertanda DRAF. Notula yang sudah ditetapkan diberikan seperti yang "
                                   "tersimpan; bentuk atau kertas lain ditolak (1).")};
    }

    [[nodiscard]] bool draws() const override { return true; }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        if (!invocation.isSet(QStringLiteral("o"))) {
            return misuse(QStringLiteral("Berkas hasil belum disebut; tambahkan -o BERKAS.pdf."));
        }
        const QString format = invocation.value(QStringLiteral("format"));
        if (!format.isEmpty() && format != QStringLiteral("pdf")) {
            return misuse(QStringLiteral("Format “%1” belum tersedia; pakai pdf.").arg(format));
        }
        const auto request = requestFrom(invocation);
        if (!request) {
            return tl::unexpected<Failure>(request.error());
        }
        if (request->blank && request->kind != app::PaperKind::DaftarHadir) {
            return misuse(QStringLiteral("--blank hanya berlaku untuk --document daftar-hadir."));
        }
        const auto id = parseId<domain::MeetingId>(invocation.argument(0));
        if (!id) {
            return refuse(id.error());
        }
        const auto opened = openRegister(invocation);
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        const auto paper = (*opened)->minutes().render(*id, *request);
        if (!paper) {
            return refuse(paper.error());
        }
        if (!paper->missingCharacters.isEmpty()) {
            invocation.warn(QStringLiteral("Huruf ini tidak ada dalam fon dan tercetak sebagai kodenya: %1.")
                                .arg(paper->missingCharacters.join(QStringLiteral(", "))));
        }
        return invocation.writeFile(paper->pdf,
                                    {{QStringLiteral("file"), invocation.value(QStringLiteral("o"))},
                                     {QStringLiteral("bytes"), paper->pdf.size()}});
    }
};

} // namespace

std::unique_ptr<Verb> makeRenderVerb()
{
    return std::make_unique<RenderVerb>();
}

} // namespace risalah::cli
