// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

namespace risalah::cli {

namespace {

class BackupVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {.name = QStringLiteral("backup"),
                .purpose =
                    QStringLiteral("tulis cadangan register (juga dari PostgreSQL) sebagai satu berkas"),
                .options = {outputOption(QStringLiteral("berkas cadangan; wajib"))}};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const QString file = invocation.value(QStringLiteral("o"));
        if (file.isEmpty()) {
            return misuse(QStringLiteral("Berkas cadangan belum disebut; tambahkan -o BERKAS."));
        }
        const auto opened = openRegister(invocation);
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        if (const auto written = (*opened)->care().backUp(file); !written) {
            return refuse(written.error(), file);
        }
        if (invocation.wantsJson()) {
            return jsonAnswer({{QStringLiteral("file"), file}});
        }
        return textAnswer(QStringLiteral("Cadangan ditulis: %1\n").arg(file));
    }
};

} // namespace

std::unique_ptr<Verb> makeBackupVerb()
{
    return std::make_unique<BackupVerb>();
}

} // namespace risalah::cli
