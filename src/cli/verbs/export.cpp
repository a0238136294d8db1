// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/files.h"
#include "cli/invocation.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

#include <algorithm>

namespace risalah::cli {

namespace {

class ExportVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("export"),
                .arguments = QStringLiteral("[PENGENAL…]"),
                .purpose = QStringLiteral("tulis rapat sebagai risalah/1; tanpa pengenal semua rapat"),
                .maxArguments = VerbSpec::kAnyNumber,
                .options = {outputOption(QStringLiteral("berkas hasil; tanpa opsi ini ke keluaran baku")),
                            {QStringLiteral("package"),
                             QStringLiteral("satu rapat sebagai paket untuk digabungkan di komputer lain")}}};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        std::vector<domain::MeetingId> ids;
        const QStringList typed = invocation.arguments();
        for (const QString& text : typed) {
            const auto id = parseId<domain::MeetingId>(text);
            if (!id) {
                return refuse(id.error());
            }
            if (std::ranges::find(ids, *id) == ids.end()) {
                ids.push_back(*id); // named twice is meant once
            }
        }
        const bool isPackage = invocation.isSet(QStringLiteral("package"));
        if (isPackage && ids.size() != 1) {
            return misuse(QStringLiteral("--package memerlukan tepat satu pengenal rapat."));
        }
        auto opened = openRegister(invocation);
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        const auto json =
            isPackage ? (*opened)->packages().pack(ids.front()) : (*opened)->exchange().exportMeetings(ids);
        if (!json) {
            return refuse(json.error());
        }
        if (!invocation.isSet(QStringLiteral("o"))) {
            return Answer{*json, 0};
        }
        return invocation.writeFile(*json,
                                    {{QStringLiteral("file"), invocation.value(QStringLiteral("o"))},
                                     {QStringLiteral("bytes"), json->size()}});
    }
};

} // namespace

std::unique_ptr<Verb> makeExportVerb()
{
    return std::make_unique<ExportVerb>();
}

} // namespace risalah::cli
