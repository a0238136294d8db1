// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_signing.h"
#include "cli/files.h"
#include "cli/invocation.h"
#include "cli/secret_input.h"
#include "cli/verbs/verbs.h"
#include "wording/verification_name.h"
#include "wording/verification_sentence.h"

#include <array>

namespace risalah::cli {

namespace {

constexpr qint64 kLargestPdf = 1LL << 30;

struct LevelName {
    FoundLevel level;
    const char* typed;
};
constexpr std::array kLevels{LevelName{FoundLevel::B, "b"}, LevelName{FoundLevel::T, "t"},
                             LevelName{FoundLevel::LT, "lt"}, LevelName{FoundLevel::LTA, "lta"}};

/// The level asked for; without --level a time stamp is made when there is somebody to ask for it.
tl::expected<FoundLevel, Failure> levelOf(const Invocation& invocation)
{
    const bool hasAuthority = invocation.isSet(QStringLiteral("tsa"));
    if (!invocation.isSet(QStringLiteral("level"))) {
        return hasAuthority ? FoundLevel::T : FoundLevel::B;
    }
    const QString typed = invocation.value(QStringLiteral("level")).toLower();
    for (const LevelName& known : kLevels) {
        if (typed != QLatin1String(known.typed)) {
            continue;
        }
        if (known.level != FoundLevel::B && !hasAuthority) {
            return misuse(
                QStringLiteral("Tingkat %1 memerlukan penanda waktu; tambahkan --tsa ALAMAT.").arg(typed));
        }
        if (known.level == FoundLevel::B && hasAuthority) {
            return misuse(QStringLiteral(
                "Tingkat b tidak memakai penanda waktu; hapus --tsa, atau pilih tingkat t, lt, atau lta."));
        }
        return known.level;
    }
    return misuse(QStringLiteral("Tingkat “%1” tidak dikenal; pakai b, t, lt, atau lta.").arg(typed));
}

tl::expected<app::KeyChoice, Failure> keyOf(const Invocation& invocation)
{
    const bool isFile = invocation.isSet(QStringLiteral("pkcs12"));
    if (isFile == invocation.isSet(QStringLiteral("pkcs11"))) {
        return misuse(
            QStringLiteral("Kunci belum jelas; sebut salah satu: --pkcs12 BERKAS atau --pkcs11 MODUL."));
    }
    app::KeyChoice key;
    key.source = isFile ? domain::SignatureSource::Pkcs12 : domain::SignatureSource::Token;
    key.file = invocation.value(QStringLiteral("pkcs12"));
    key.module = invocation.value(QStringLiteral("pkcs11"));
    key.token = invocation.value(QStringLiteral("token"));
    key.key = invocation.value(QStringLiteral("key"));
    if (isFile && !(key.token.isEmpty() && key.key.isEmpty())) {
        return misuse(
            QStringLiteral("Opsi --token dan --key hanya untuk --pkcs11; hapus atau ganti kuncinya."));
    }
    return key;
}

QJsonObject json(const app::SigningOutcome& outcome, const QString& file)
{
    return {{QStringLiteral("file"), file},
            {QStringLiteral("field"), outcome.field},
            {QStringLiteral("signer"), outcome.signer},
            {QStringLiteral("level"), wording::levelName(outcome.level)}};
}

class SignVerb final : public Verb {
public:
    SignVerb(FileMemoryOpener openMemory, app::NetworkOpener network)
        : m_openMemory(openMemory), m_network(network)
    {
    }

    [[nodiscard]] VerbSpec spec() const override
    {
        const QString file = QStringLiteral("BERKAS");
        return {
            .name = QStringLiteral("sign"),
            .arguments = QStringLiteral("MASUKAN.pdf"),
            .purpose = QStringLiteral("tandatangani berkas PDF dengan sertifikat elektronik"),
            .minArguments = 1,
            .maxArguments = 1,
            .options =
                {outputOption(QStringLiteral("berkas PDF hasil; wajib, bukan berkas masukan")),
                 {QStringLiteral("pkcs12"), QStringLiteral("berkas sertifikat .p12 atau .pfx"), file},
                 {QStringLiteral("pkcs11"), QStringLiteral("pustaka token (Cryptoki)"),
                  QStringLiteral("MODUL")},
                 {QStringLiteral("token"), QStringLiteral("nama token; bawaannya satu-satunya token"),
                  QStringLiteral("NAMA")},
                 {QStringLiteral("key"), QStringLiteral("nama kunci pada token"), QStringLiteral("NAMA")},
                 passphraseFileOption(),
                 {QStringLiteral("field"),
                  QStringLiteral("kolom tanda tangan; bawaannya kolom kosong berikutnya"),
                  QStringLiteral("NAMA")},
                 {QStringLiteral("reason"), QStringLiteral("alasan menandatangani"), QStringLiteral("TEKS")},
                 {QStringLiteral("location"), QStringLiteral("tempat menandatangani"),
                  QStringLiteral("TEKS")},
                 {QStringLiteral("tsa"), QStringLiteral("alamat penanda waktu"), QStringLiteral("ALAMAT")},
                 {QStringLiteral("level"),
                  QStringLiteral("tingkat b, t, lt, atau lta; bawaannya b, dengan --tsa t"),
                  QStringLiteral("TINGKAT")},
                 {QStringLiteral("certify"),
                  QStringLiteral("sahkan: sesudah ini hanya tanda tangan yang boleh ditambahkan")}},
            .details =
                QStringLiteral("Dengan --register, notula dari register itu ditandatangani menurut "
                               "urutan dan orangnya, bloknya "
                               "tercetak, penanda waktu yang diwajibkan kantor dibubuhkan, dan tingkat "
                               "tanda tangannya dicatat untuk verifikasi.")};
    }

    /// The block that is seen in a field of the register's own papers.
    [[nodiscard]] bool draws() const override { return m_openMemory != nullptr; }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        auto order = orderOf(invocation);
        if (!order) {
            return tl::unexpected<Failure>(order.error());
        }
        std::unique_ptr<FileMemory> memory;
        if (!invocation.registerAddress().isEmpty()) {
            auto opened = m_openMemory(invocation);
            if (!opened) {
                return tl::unexpected<Failure>(opened.error());
            }
            memory = *std::move(opened);
            if (const auto fits = takePlace(invocation, *memory, *order); !fits) {
                return tl::unexpected<Failure>(fits.error());
            }
        }
        auto secret = readSecret(invocation,
                                 order->key.source == domain::SignatureSource::Token
                                     ? QStringLiteral("PIN token")
                                     : QStringLiteral("Kata sandi %1").arg(order->key.file));
        if (!secret) {
            return tl::unexpected<Failure>(secret.error());
        }
        app::SigningSecrets secrets;
        secrets.passphrase = *std::move(secret);
        app::SigningWatch watch;
        watch.network = m_network;
        const auto outcome = app::signFile(*order, std::move(secrets), watch);
        if (!outcome) {
            return refuse(outcome.error(), invocation.argument(0));
        }
        return keep(invocation, memory.get(), *outcome);
    }

private:
    static tl::expected<app::SigningOrder, Failure> orderOf(const Invocation& invocation)
    {
        if (!invocation.isSet(QStringLiteral("o"))) {
            return misuse(QStringLiteral("Berkas hasil belum disebut; tambahkan -o BERKAS.pdf."));
        }
        const QString input = invocation.argument(0);
        const QString output = invocation.value(QStringLiteral("o"));
        // Signing over the original, or over the key, would lose it.
        for (const QString& source : {input, invocation.value(QStringLiteral("pkcs12")),
                                      invocation.value(QStringLiteral("passphrase-file"))}) {
            if (output != QStringLiteral("-") && !source.isEmpty() && isSameFile(source, output)) {
                return refuse({ErrorCode::OutputIsInput, output, {}, {}});
            }
        }
        const auto key = keyOf(invocation);
        if (!key) {
            return tl::unexpected<Failure>(key.error());
        }
        const auto level = levelOf(invocation);
        if (!level) {
            return tl::unexpected<Failure>(level.error());
        }
        auto pdf = readInput(input, kLargestPdf);
        if (!pdf) {
            return refuse(pdf.error(), input);
        }
        app::SigningOrder order;
        order.pdf = *std::move(pdf);
        order.field = invocation.value(QStringLiteral("field"));
        order.certify = invocation.isSet(QStringLiteral("certify"));
        order.key = *key;
        order.reason = invocation.value(QStringLiteral("reason"));
        order.location = invocation.value(QStringLiteral("location"));
        order.at = invocation.clock().now();
        order.level = *level;
        order.timestampUrl = invocation.value(QStringLiteral("tsa"));
        return order;
    }

    /// In a file of the register's own, order, person and look are those of the window.
    static tl::expected<void, Failure>
    takePlace(const Invocation& invocation, const FileMemory& memory, app::SigningOrder& order)
    {
        auto place = memory.foreseen(order.pdf, order.field);
        if (!place) {
            return refuse(place.error(), invocation.argument(0));
        }
        if (!*place) {
            return {};
        }
        order.field = (*place)->field;
        order.slotName = (*place)->signer;
        order.appearance = (*place)->appearance;
        return (*place)->needsTimestamp && order.level == FoundLevel::B
            ? takeTimestamp(invocation, (*place)->timestampUrl, order)
            : tl::expected<void, Failure>();
    }

    /// What the office asks of every signature is not left out because nobody typed it.
    static tl::expected<void, Failure>
    takeTimestamp(const Invocation& invocation, const QString& address, app::SigningOrder& order)
    {
        if (invocation.isSet(QStringLiteral("level"))) {
            return misuse(QStringLiteral("Kantor ini mewajibkan penanda waktu; hapus --level b."));
        }
        if (address.isEmpty()) {
            return refuse({ErrorCode::TimestampAddressMissing, {}, {}, {}}, invocation.argument(0));
        }
        order.level = FoundLevel::T;
        order.timestampUrl = address;
        return {};
    }

    /// Noted first: a register that cannot be written leaves no file, and none is written while it is locked.
    static Outcome keep(const Invocation& invocation, FileMemory* memory, const app::SigningOutcome& outcome)
    {
        const QString file = invocation.value(QStringLiteral("o"));
        const auto noted = memory == nullptr ? Result<void>() : memory->note(outcome);
        if (!noted) {
            return refuse(noted.error());
        }
        if (const auto written = writeOutput(file, outcome.pdf); !written) {
            return refuse(written.error(), file);
        }
        if (outcome.lacksIssuers) {
            invocation.warn(wording::lackingIssuersSentence());
        }
        return answerAbout(invocation, outcome, file);
    }

    static Outcome
    answerAbout(const Invocation& invocation, const app::SigningOutcome& outcome, const QString& file)
    {
        if (file == QStringLiteral("-")) {
            return Answer{};
        }
        if (invocation.wantsJson()) {
            return jsonAnswer(json(outcome, file));
        }
        return textAnswer(QStringLiteral("%1 ditandatangani oleh %2 pada kolom %3, tingkat %4.\n")
                              .arg(file, outcome.signer.simplified(), outcome.field.simplified(),
                                   wording::levelName(outcome.level)));
    }

    FileMemoryOpener m_openMemory;
    app::NetworkOpener m_network;
};

} // namespace

std::unique_ptr<Verb> makeSignVerb(FileMemoryOpener openMemory, app::NetworkOpener network)
{
    return std::make_unique<SignVerb>(openMemory, network);
}

} // namespace risalah::cli
