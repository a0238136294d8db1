// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verification_service.h"
#include "cli/files.h"
#include "cli/invocation.h"
#include "cli/verbs/verbs.h"
#include "wording/verification_name.h"
#include "wording/verification_sentence.h"

#include <QJsonArray>
#include <QJsonObject>

namespace risalah::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLargestAnchor = 4 << 20;

int exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TotalPassed:
        return 0;
    case Verdict::Indeterminate:
        return 5;
    case Verdict::TotalFailed:
        return 1;
    }
    return 1;
}

QJsonObject timeJson(const SigningTime& time)
{
    QJsonObject json{{u"kind"_s, wording::timeName(time.kind)}};
    json[u"at"_s] = time.kind == TimeKind::None ? QJsonValue() : QJsonValue(time.at.toIso());
    return json;
}

QJsonValue certificateJson(const std::optional<CertificateFacts>& facts)
{
    if (!facts) {
        return {};
    }
    return QJsonObject{{u"issuer"_s, facts->issuer},
                       {u"serial"_s, facts->serial},
                       {u"validFrom"_s, facts->validFrom.toIso()},
                       {u"validUntil"_s, facts->validUntil.toIso()}};
}

QJsonArray reasonsJson(const std::vector<Reason>& reasons)
{
    QJsonArray array;
    for (const Reason& reason : reasons) {
        array.append(
            QJsonObject{{u"code"_s, wording::reasonName(reason.code)}, {u"subject"_s, reason.subject}});
    }
    return array;
}

QJsonArray revisionsJson(const std::vector<RevisionChange>& revisions)
{
    QJsonArray array;
    for (const RevisionChange& revision : revisions) {
        array.append(
            QJsonObject{{u"revision"_s, revision.revision}, {u"changes"_s, reasonsJson(revision.changes)}});
    }
    return array;
}

QJsonObject toJson(const Verification& verification)
{
    QJsonArray signatures;
    for (const SignatureReport& report : verification.signatures) {
        signatures.append(QJsonObject{{u"field"_s, report.field},
                                      {u"signer"_s, report.signer},
                                      {u"certificate"_s, certificateJson(report.certificate)},
                                      {u"level"_s, wording::levelName(report.level)},
                                      {u"integrity"_s, wording::integrityName(report.integrity)},
                                      {u"identity"_s, wording::identityName(report.identity)},
                                      {u"time"_s, timeJson(report.time)},
                                      {u"reasons"_s, reasonsJson(report.reasons)},
                                      {u"laterRevisions"_s, revisionsJson(report.laterRevisions)}});
    }
    return {{u"verdict"_s, wording::verdictName(verification.verdict)},
            {u"reasons"_s, reasonsJson(verification.documentReasons)},
            {u"signatures"_s, signatures}};
}

void addLine(QString& text, const QString& line)
{
    text += QStringLiteral("  ") + line.simplified() + QLatin1Char('\n');
}

QString toText(const SignatureReport& report, domain::Zone zone)
{
    // Names come from the file: a line end in one would forge a line of this answer.
    const QString name = report.signer.simplified();
    const QString signer = name.isEmpty() ? u"penanda tangan tidak dikenal"_s : name;
    QString text = QStringLiteral("\n%1: %2 (%3)\n")
                       .arg(report.field.simplified(), signer, wording::levelName(report.level));
    addLine(text, wording::integritySentence(report.integrity));
    addLine(text, wording::identitySentence(report.identity));
    if (const auto& facts = report.certificate) {
        addLine(text, wording::certificateSentence(facts->issuer, facts->serial, facts->validUntil, zone));
    }
    addLine(text, wording::timeSentence(report.time, zone));
    for (const Reason& reason : report.reasons) {
        addLine(text, wording::reasonSentence(reason));
    }
    for (const RevisionChange& revision : report.laterRevisions) {
        for (const Reason& change : revision.changes) {
            addLine(text,
                    QStringLiteral("Versi %1: %2")
                        .arg(QString::number(revision.revision), wording::reasonSentence(change)));
        }
    }
    return text;
}

QString toText(const Verification& verification, domain::Zone zone)
{
    QString text =
        QStringLiteral("%1: %2\n")
            .arg(wording::verdictName(verification.verdict), wording::verdictSentence(verification.verdict));
    for (const Reason& reason : verification.documentReasons) {
        addLine(text, wording::reasonSentence(reason));
    }
    for (const SignatureReport& report : verification.signatures) {
        text += toText(report, zone);
    }
    return text;
}

/// The certificates of --trust, which may be given several times.
tl::expected<std::vector<QByteArray>, Failure> anchorsOf(const Invocation& invocation)
{
    std::vector<QByteArray> anchors;
    for (const QString& file : invocation.values(u"trust"_s)) {
        const auto bytes = readInput(file, kLargestAnchor);
        if (!bytes) {
            return refuse(bytes.error(), file);
        }
        if (!app::VerificationService::areCertificates(*bytes)) {
            return refuse(Error{ErrorCode::AnchorUnreadable, file, {}, {}});
        }
        anchors.push_back(*bytes);
    }
    return anchors;
}

/// What a file is judged by: the office of a register knows more than what was typed.
struct FileBasis {
    std::unique_ptr<FileMemory> memory; ///< null: no register
    OfficeBasis office;
};

tl::expected<FileBasis, Failure>
basisOf(const Invocation& invocation, FileMemoryOpener openMemory, std::vector<QByteArray> typedAnchors)
{
    FileBasis basis;
    if (!invocation.registerAddress().isEmpty()) {
        auto memory = openMemory(invocation);
        if (!memory) {
            return tl::unexpected<Failure>(memory.error());
        }
        auto office = (*memory)->office();
        if (!office) {
            return refuse(office.error());
        }
        basis = {*std::move(memory), *std::move(office)};
    }
    auto& anchors = basis.office.anchors;
    anchors.insert(anchors.begin(), typedAnchors.begin(), typedAnchors.end());
    return basis;
}

Result<Verification> verified(const QByteArray& pdf, const FileBasis& basis, Instant now)
{
    auto verification = app::VerificationService().verify(pdf, {basis.office.anchors}, now);
    if (!verification || basis.memory == nullptr) {
        return verification;
    }
    return basis.memory->compared(pdf, *std::move(verification));
}

class VerifyVerb final : public Verb {
public:
    explicit VerifyVerb(FileMemoryOpener openMemory) : m_openMemory(openMemory) { }

    [[nodiscard]] VerbSpec spec() const override
    {
        return {
            .name = u"verify"_s,
            .arguments = u"BERKAS.pdf"_s,
            .purpose = u"periksa tanda tangan elektronik dan semua perubahan sesudahnya"_s,
            .minArguments = 1,
            .maxArguments = 1,
            .options = {{u"trust"_s,
                         u"sertifikat penerbit yang dipercaya (PEM atau DER); boleh lebih dari satu kali"_s,
                         u"BERKAS"_s}},
            .details = u"Kode keluar: 0 sah (TOTAL-PASSED); 1 tidak sah (TOTAL-FAILED); 3 bukan PDF yang "
                       "dapat dibaca;\n5 belum dapat dipastikan (INDETERMINATE): penerbit belum dipercaya, "
                       "keterangan pencabutan\ntidak ada, atau belum ada tanda tangan. Pemeriksaan tidak "
                       "memakai jaringan."_s};
    }

    [[nodiscard]] Outcome run(Invocation& invocation) const override
    {
        const QString file = invocation.argument(0);
        const auto pdf = readInput(file, app::VerificationService::kLargestPdf);
        if (!pdf) {
            return refuse(pdf.error(), file);
        }
        auto anchors = anchorsOf(invocation);
        if (!anchors) {
            return tl::unexpected<Failure>(anchors.error());
        }
        const auto basis = basisOf(invocation, m_openMemory, *std::move(anchors));
        if (!basis) {
            return tl::unexpected<Failure>(basis.error());
        }
        const auto verification = verified(*pdf, *basis, invocation.clock().now());
        if (!verification) {
            Error error = verification.error();
            error.subject = error.subject.isEmpty() ? file : error.subject;
            return refuse(error);
        }
        const int code = exitCodeOf(verification->verdict);
        return invocation.wantsJson() ? jsonAnswer(toJson(*verification), code)
                                      : textAnswer(toText(*verification, basis->office.zone), code);
    }

private:
    FileMemoryOpener m_openMemory;
};

} // namespace

std::unique_ptr<Verb> makeVerifyVerb(FileMemoryOpener openMemory)
{
    return std::make_unique<VerifyVerb>(openMemory);
}

} // namespace risalah::cli
