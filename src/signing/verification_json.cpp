// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/verification_json.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace risalah::signing {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 kRequestMark = 0x52495357; // "RISW"; another whenever what follows changes
constexpr qint64 kMostAnchors = 1000;

QJsonArray toJson(const std::vector<Reason>& reasons)
{
    QJsonArray array;
    for (const Reason& reason : reasons) {
        array.append(QJsonObject{{u"code"_s, static_cast<int>(reason.code)}, {u"subject"_s, reason.subject}});
    }
    return array;
}

QJsonValue toJson(const std::optional<CertificateFacts>& certificate)
{
    if (!certificate) {
        return {};
    }
    return QJsonObject{{u"issuer"_s, certificate->issuer},
                       {u"serial"_s, certificate->serial},
                       {u"validFrom"_s, QString::number(certificate->validFrom.msSinceEpoch)},
                       {u"validUntil"_s, QString::number(certificate->validUntil.msSinceEpoch)}};
}

QJsonObject toJson(const SignatureReport& report)
{
    QJsonArray revisions;
    for (const RevisionChange& revision : report.laterRevisions) {
        revisions.append(
            QJsonObject{{u"revision"_s, revision.revision}, {u"changes"_s, toJson(revision.changes)}});
    }
    return {{u"field"_s, report.field},
            {u"signer"_s, report.signer},
            {u"certificate"_s, toJson(report.certificate)},
            {u"reason"_s, report.reason},
            {u"location"_s, report.location},
            {u"level"_s, static_cast<int>(report.level)},
            {u"integrity"_s, static_cast<int>(report.integrity)},
            {u"identity"_s, static_cast<int>(report.identity)},
            {u"timeKind"_s, static_cast<int>(report.time.kind)},
            {u"time"_s, QString::number(report.time.at.msSinceEpoch)},
            {u"reasons"_s, toJson(report.reasons)},
            {u"laterRevisions"_s, revisions},
            {u"signedLength"_s, QString::number(report.signedLength)},
            {u"signedDigest"_s, QString::fromLatin1(report.signedDigest.toHex())}};
}

/// Reads what must be there; one thing missing or out of bounds spoils the whole.
class Reading {
public:
    [[nodiscard]] bool isSound() const { return m_isSound; }

    template <class Code> Code code(const QJsonObject& object, const QString& key, Code last)
    {
        const int value = object.value(key).toInt(-1);
        m_isSound = m_isSound && value >= 0 && value <= static_cast<int>(last);
        return static_cast<Code>(m_isSound ? value : 0);
    }
    QString text(const QJsonObject& object, const QString& key)
    {
        const QJsonValue value = object.value(key);
        m_isSound = m_isSound && value.isString();
        return value.toString();
    }
    qint64 number(const QJsonObject& object, const QString& key)
    {
        bool isNumber = false;
        const qint64 value = text(object, key).toLongLong(&isNumber);
        m_isSound = m_isSound && isNumber;
        return value;
    }
    QJsonArray array(const QJsonObject& object, const QString& key)
    {
        m_isSound = m_isSound && object.value(key).isArray();
        return object.value(key).toArray();
    }

private:
    bool m_isSound = true;
};

std::vector<Reason> reasonsFrom(Reading& reading, const QJsonArray& array)
{
    std::vector<Reason> reasons;
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        reasons.push_back({reading.code(object, u"code"_s, ReasonCode::LevelDowngraded),
                           reading.text(object, u"subject"_s)});
    }
    return reasons;
}

CertificateFacts factsFrom(Reading& reading, const QJsonObject& object)
{
    CertificateFacts facts;
    facts.issuer = reading.text(object, u"issuer"_s);
    facts.serial = reading.text(object, u"serial"_s);
    facts.validFrom = Instant{reading.number(object, u"validFrom"_s)};
    facts.validUntil = Instant{reading.number(object, u"validUntil"_s)};
    return facts;
}

SignatureReport reportFrom(Reading& reading, const QJsonObject& object)
{
    SignatureReport report;
    report.field = reading.text(object, u"field"_s);
    report.signer = reading.text(object, u"signer"_s);
    if (const QJsonValue certificate = object.value(u"certificate"_s); !certificate.isNull()) {
        report.certificate = factsFrom(reading, certificate.toObject());
    }
    report.reason = reading.text(object, u"reason"_s);
    report.location = reading.text(object, u"location"_s);
    report.level = reading.code(object, u"level"_s, FoundLevel::DocumentTimestamp);
    report.integrity = reading.code(object, u"integrity"_s, Integrity::Broken);
    report.identity = reading.code(object, u"identity"_s, SignerIdentity::Unverifiable);
    report.time.kind = reading.code(object, u"timeKind"_s, TimeKind::Timestamped);
    report.time.at = Instant{reading.number(object, u"time"_s)};
    report.reasons = reasonsFrom(reading, reading.array(object, u"reasons"_s));
    for (const auto& value : reading.array(object, u"laterRevisions"_s)) {
        const QJsonObject revision = value.toObject();
        report.laterRevisions.push_back({revision.value(u"revision"_s).toInt(),
                                         reasonsFrom(reading, reading.array(revision, u"changes"_s))});
    }
    report.signedLength = reading.number(object, u"signedLength"_s);
    report.signedDigest = QByteArray::fromHex(reading.text(object, u"signedDigest"_s).toLatin1());
    return report;
}

} // namespace

QByteArray toBytes(const VerifyRequest& request)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kRequestMark << static_cast<qint64>(request.now.msSinceEpoch)
           << static_cast<qint64>(request.anchors.size());
    for (const QByteArray& anchor : request.anchors) {
        stream << anchor;
    }
    stream << request.pdf << request.original;
    return bytes;
}

std::optional<VerifyRequest> requestFromBytes(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    VerifyRequest request;
    quint32 mark = 0;
    qint64 now = 0;
    qint64 count = 0;
    stream >> mark >> now >> count;
    request.now = Instant{now};
    if (mark != kRequestMark || count < 0 || count > kMostAnchors) {
        return std::nullopt;
    }
    for (qint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        stream >> request.anchors.emplace_back();
    }
    stream >> request.pdf >> request.original;
    return stream.status() == QDataStream::Ok ? std::optional(request) : std::nullopt;
}

QByteArray toJson(const Result<Verification>& answer)
{
    if (!answer) {
        return QJsonDocument(QJsonObject{{u"error"_s, static_cast<int>(answer.error().code)},
                                         {u"detail"_s, answer.error().detail}})
            .toJson(QJsonDocument::Compact);
    }
    QJsonArray signatures;
    for (const SignatureReport& report : answer->signatures) {
        signatures.append(toJson(report));
    }
    return QJsonDocument(QJsonObject{{u"verdict"_s, static_cast<int>(answer->verdict)},
                                     {u"signatures"_s, signatures},
                                     {u"documentReasons"_s, toJson(answer->documentReasons)},
                                     {u"differences"_s, toJson(answer->differences)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Result<Verification>> answerFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    Reading reading;
    if (object.contains(u"error"_s)) {
        const auto code = reading.code(object, u"error"_s, ErrorCode::InspectorMissing);
        const QString detail = reading.text(object, u"detail"_s);
        return reading.isSound() ? std::optional<Result<Verification>>(fail(code, {}, {}, detail))
                                 : std::nullopt;
    }
    Verification verification;
    verification.verdict = reading.code(object, u"verdict"_s, Verdict::TotalFailed);
    for (const auto& value : reading.array(object, u"signatures"_s)) {
        verification.signatures.push_back(reportFrom(reading, value.toObject()));
    }
    verification.documentReasons = reasonsFrom(reading, reading.array(object, u"documentReasons"_s));
    verification.differences = reasonsFrom(reading, reading.array(object, u"differences"_s));
    return reading.isSound() ? std::optional<Result<Verification>>(std::move(verification)) : std::nullopt;
}

} // namespace risalah::signing
