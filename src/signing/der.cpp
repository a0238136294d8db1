// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/der.h"

#include <QHash>
#include <QStringList>

#include <openssl/err.h>
#include <openssl/sha.h>

#include <algorithm>
#include <ctime>
#include <memory>

namespace risalah::signing {

namespace {

constexpr std::size_t kLongestChain = 10;

QString utf8Of(const ASN1_STRING* string)
{
    unsigned char* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(utf8), size > 0 ? size : 0);
    OPENSSL_free(utf8);
    return text;
}

} // namespace

// Decoding one costs more than checking it, and the same few are asked for again and again.
CertificateHandle certificateFromDer(const QByteArray& der)
{
    constexpr qsizetype kMost = 64;
    thread_local QHash<QByteArray, std::shared_ptr<X509>> known;
    auto found = known.constFind(der);
    if (found == known.constEnd()) {
        auto fresh = fromDer<d2i_X509, X509_free>(der);
        if (!fresh) {
            return nullptr;
        }
        if (known.size() >= kMost) {
            known.clear();
        }
        found = known.insert(der, std::move(fresh));
    }
    X509_up_ref(found->get());
    return CertificateHandle(found->get());
}

QByteArray bytesOf(const ASN1_STRING* string)
{
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)};
}

QString nameOf(const X509_NAME* name)
{
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at >= 0) {
        return utf8Of(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    }
    const Handle<BIO, BIO_free> line(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(line.get(), name, 0,
                       XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char* text = nullptr;
    const long size = BIO_get_mem_data(line.get(), &text);
    return QString::fromUtf8(text, size);
}

std::optional<Instant> instantOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        return std::nullopt;
    }
    return Instant{static_cast<std::int64_t>(timegm(&parts)) * 1000};
}

QByteArray sha256(const QByteArray& data)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    EVP_Digest(data.constData(), static_cast<std::size_t>(data.size()),
               reinterpret_cast<unsigned char*>(digest.data()), nullptr, EVP_sha256(), nullptr);
    return digest;
}

bool isIssuedBy(X509* certificate, X509* issuer)
{
    const bool isIssued = X509_check_issued(issuer, certificate) == X509_V_OK
        && X509_verify(certificate, X509_get0_pubkey(issuer)) == 1;
    ERR_clear_error();
    return isIssued;
}

bool isSelfSigned(X509* certificate)
{
    return isIssuedBy(certificate, certificate);
}

std::vector<QByteArray> chainOf(const QByteArray& certificate, const std::vector<QByteArray>& candidates)
{
    std::vector<QByteArray> chain;
    auto current = certificateFromDer(certificate);
    while (current && !isSelfSigned(current.get()) && chain.size() < kLongestChain) {
        CertificateHandle issuer;
        const auto found =
            std::find_if(candidates.begin(), candidates.end(), [&](const QByteArray& candidate) {
                issuer = certificateFromDer(candidate);
                return issuer && isIssuedBy(current.get(), issuer.get());
            });
        if (found == candidates.end() || std::find(chain.begin(), chain.end(), *found) != chain.end()) {
            break;
        }
        chain.push_back(*found);
        current = std::move(issuer);
    }
    return chain;
}

QString opensslComplaint()
{
    QStringList reasons;
    while (const unsigned long code = ERR_get_error()) {
        const char* reason = ERR_reason_error_string(code);
        reasons.append(reason != nullptr ? QString::fromLatin1(reason) : QString::number(code));
    }
    return reasons.join(QStringLiteral("; "));
}

} // namespace risalah::signing
