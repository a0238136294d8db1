// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/revocation_client.h"

#include "signing/ocsp_answer.h"

namespace risalah::signing {

namespace {

using AccessHandle = Handle<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>;
using PointsHandle = Handle<CRL_DIST_POINTS, CRL_DIST_POINTS_free>;

void appendAddress(QStringList& addresses, const GENERAL_NAME* name)
{
    if (name->type != GEN_URI) {
        return;
    }
    const auto address = QString::fromLatin1(bytesOf(name->d.uniformResourceIdentifier));
    if (address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || address.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
        addresses.append(address);
    }
}

QStringList accessAddresses(X509* certificate, int method)
{
    const AccessHandle access(static_cast<AUTHORITY_INFO_ACCESS*>(
        X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr)));
    QStringList addresses;
    for (int i = 0; access && i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const auto* description = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        if (OBJ_obj2nid(description->method) == method) {
            appendAddress(addresses, description->location);
        }
    }
    return addresses;
}

QStringList listAddresses(X509* certificate)
{
    const PointsHandle points(static_cast<CRL_DIST_POINTS*>(
        X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr)));
    QStringList addresses;
    for (int i = 0; points && i < sk_DIST_POINT_num(points.get()); ++i) {
        const auto* point = sk_DIST_POINT_value(points.get(), i)->distpoint;
        const auto* names = point != nullptr && point->type == 0 ? point->name.fullname : nullptr;
        for (int j = 0; names != nullptr && j < sk_GENERAL_NAME_num(names); ++j) {
            appendAddress(addresses, sk_GENERAL_NAME_value(names, j));
        }
    }
    return addresses;
}

tl::unexpected<Error> unavailable(X509* certificate, const QString& why)
{
    return fail(ErrorCode::RevocationUnavailable, nameOf(X509_get_subject_name(certificate)), {}, why);
}

bool isCurrent(const X509_CRL* list, Instant at)
{
    const auto until = instantOf(X509_CRL_get0_nextUpdate(list));
    return until && at <= *until;
}

/// An entry "removed from the list" gives 2: it takes a revocation back.
bool isRevoked(X509_CRL* list, X509* certificate)
{
    X509_REVOKED* entry = nullptr;
    return X509_CRL_get0_by_cert(list, &entry, certificate) == 1;
}

} // namespace

RevocationClient::RevocationClient(NetworkAccess& network, Instant at) : m_network(network), m_at(at)
{
}

QStringList issuerAddresses(X509* certificate)
{
    return accessAddresses(certificate, NID_ad_ca_issuers);
}

Result<RevocationProof> RevocationClient::ask(const QByteArray& certificate, const QByteArray& issuer)
{
    if (const auto known = m_asked.find(certificate); known != m_asked.end()) {
        return known->second;
    }
    const auto subject = certificateFromDer(certificate);
    const auto authority = certificateFromDer(issuer);
    auto proof = askOcsp(subject.get(), authority.get());
    if (!proof && proof.error().code == ErrorCode::RevocationUnavailable) {
        proof = askList(subject.get(), authority.get());
    }
    if (proof) {
        m_asked.emplace(certificate, *proof);
    }
    return proof;
}

Result<RevocationProof> RevocationClient::askOcsp(X509* certificate, X509* issuer)
{
    QString why = QStringLiteral("no OCSP address");
    for (const auto& url : accessAddresses(certificate, NID_ad_OCSP)) {
        const auto answer = m_network.post(url, QByteArrayLiteral("application/ocsp-request"),
                                           ocspRequest(certificate, issuer));
        if (!answer) {
            why = logLine(answer.error());
            continue;
        }
        const auto checked = checkOcspAnswer(*answer, certificate, issuer, m_at);
        if (checked || checked.error().code == ErrorCode::CertificateRevoked) {
            return checked ? Result<RevocationProof>(RevocationProof{{}, *answer, *checked})
                           : Result<RevocationProof>(forwardError(checked));
        }
        why = checked.error().detail;
    }
    return unavailable(certificate, why);
}

Result<RevocationProof> RevocationClient::askList(X509* certificate, X509* issuer)
{
    QString why = QStringLiteral("no list address");
    for (const auto& url : listAddresses(certificate)) {
        if (m_lists.count(url) == 0) {
            const auto answer = m_network.get(url);
            if (!answer) {
                why = logLine(answer.error());
                continue;
            }
            m_lists.emplace(url, *answer);
        }
        const auto& der = m_lists.at(url);
        const auto list = fromDer<d2i_X509_CRL, X509_CRL_free>(der);
        if (!list || X509_CRL_verify(list.get(), X509_get0_pubkey(issuer)) != 1
            || !isCurrent(list.get(), m_at)) {
            why = QStringLiteral("unusable list from %1: %2").arg(url, opensslComplaint());
            continue;
        }
        if (isRevoked(list.get(), certificate)) {
            return fail(ErrorCode::CertificateRevoked, nameOf(X509_get_subject_name(certificate)), {}, url);
        }
        return RevocationProof{der, {}, {}};
    }
    return unavailable(certificate, why);
}

} // namespace risalah::signing
