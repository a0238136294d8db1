// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/files.h"
#include "cli/invocation.h"
#include "cli/register_use.h"
#include "cli/verbs/verbs.h"

#include <QJsonArray>

namespace risalah::cli {

namespace {

QString onStandardInput()
{
    return QStringLiteral("masukan baku");
}

tl::expected<std::vector<app::ImportFile>, Failure> readFiles(const QStringList& paths)
{
    if (paths.count(QStringLiteral("-")) > 1) {
        return misuse(QStringLiteral("Masukan baku “-” hanya dapat dibaca sekali; tulis satu saja."));
    }
    std::vector<app::ImportFile> files;
    for (const QString& path : paths) {
        auto bytes = readInput(path, app::kLargestExchangeFile);
        if (!bytes) {
            return refuse(bytes.error(), path);
        }
        files.push_back({path == QStringLiteral("-") ? onStandardInput() : path, *std::move(bytes)});
    }
    return files;
}

Answer answerFor(const Invocation& invocation, const app::ImportResult& result)
{
    if (invocation.wantsJson()) {
        QJsonArray ids;
        for (const domain::MeetingId& id : result.meetings) {
            ids.append(id.toString());
        }
        return jsonAnswer({{QStringLiteral("meetings"), ids}});
    }
    QString text;
    for (const domain::MeetingId& id : result.meetings) {
        text += id.toString() + QLatin1Char('\n');
    }
    return textAnswer(text);
}

class ImportVerb final : public Verb {
public:
    [[nodiscard]] VerbSpec spec() const override
    {
        return {
            .name = QStringLiteral("import"),
            .arguments = QStringLiteral("BERKAS…"),
            .purpose = QStringLiteral("baca berkas risalah/1; semua berkas masuk, atau tidak satu pun"),
            .minArguments = 1,
            .maxArguments = VerbSpec::kAnyNumber,
            .options = {{QStringLiteral("update"), QStringLiteral("perbarui rapat yang sudah ada")},
                        {QStringLiteral("copy"), QStringLiteral("buat salinan dari rapat yang sudah ada")},
                        {QStringLiteral("as-guest"),
                         QStringLiteral("pertahankan kantor register walau kantor berkas berbeda")}},
            .details = QStringLiteral("Jawabannya pengenal tiap rapat. BERKAS “-” berarti masukan baku.")};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const bool isUpdate = invocation.isSet(QStringLiteral("update"));
        const bool isCopy = invocation.isSet(QStringLiteral("copy"));
        if (isUpdate && isCopy) {
            return misuse(
                QStringLiteral("Opsi --update dan --copy tidak dapat dipakai bersama; pilih salah satu."));
        }
        const auto files = readFiles(invocation.arguments());
        if (!files) {
            return tl::unexpected<Failure>(files.error());
        }
        auto opened = openRegister(invocation);
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        app::ImportOptions options;
        options.known = isUpdate ? app::KnownMeeting::Update
            : isCopy             ? app::KnownMeeting::Copy
                                 : app::KnownMeeting::Refuse;
        options.asGuest = invocation.isSet(QStringLiteral("as-guest"));
        const auto result = (*opened)->exchange().importFiles(*files, options);
        if (!result) {
            return refuse(result.error(), files->size() == 1 ? files->front().name : QString());
        }
        return answerFor(invocation, *result);
    }
};

} // namespace

std::unique_ptr<Verb> makeImportVerb()
{
    return std::make_unique<ImportVerb>();
}

} // namespace risalah::cli
