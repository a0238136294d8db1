// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/pkcs12.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace risalah::signing {

/// OpenSSL's objects, each freed by its own function.
template <auto release> struct Release {
    template <class T> void operator()(T* object) const { release(object); }
};
template <class T, auto release> using Handle = std::unique_ptr<T, Release<release>>;

using CertificateHandle = Handle<X509, X509_free>;
using CrlHandle = Handle<X509_CRL, X509_CRL_free>;
using PublicOrPrivateKey = Handle<EVP_PKEY, EVP_PKEY_free>;
using DigestContext = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;
using CmsHandle = Handle<CMS_ContentInfo, CMS_ContentInfo_free>;
using AlgorithmHandle = Handle<X509_ALGOR, X509_ALGOR_free>;
using NumberHandle = Handle<BIGNUM, BN_free>;

struct ReleaseCertificates {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using CertificateStack = std::unique_ptr<STACK_OF(X509), ReleaseCertificates>;

} // namespace risalah::signing
