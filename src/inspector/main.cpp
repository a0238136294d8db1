// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page_images.h"
#include "documents/render_process.h"
#include "inspector/limits.h"
#include "signing/verification_json.h"

#include <QFile>
#include <QGuiApplication>
#include <QThreadPool>

#include <openssl/crypto.h>

#include <cstdio>
#include <optional>
#include <string_view>

using namespace risalah;

namespace {

/// See signing/verification_json.h.
std::optional<QByteArray> verified(QByteArray bytes)
{
    inspector::limitThisProcess(bytes.size(), inspector::kMemoryToVerify);
    auto request = signing::requestFromBytes(bytes);
    bytes.clear();
    return request ? std::optional(signing::toJson(signing::verifyPdf(*request))) : std::nullopt;
}

/// See documents/page_images.h.
std::optional<QByteArray> drawn(QByteArray bytes)
{
    inspector::limitThisProcess(bytes.size(), inspector::kMemoryToDraw);
    const auto wanted = documents::wantedFromBytes(bytes);
    bytes.clear();
    return wanted ? std::optional(documents::toBytes(documents::drawPages(*wanted))) : std::nullopt;
}

/// Qt shares the work on a picture with the threads of its pool, and a thread that begins behind the limits
/// gets no files of its own and ends the process. In a thread of the pool it shares nothing.
std::optional<QByteArray> drawnByPool(QByteArray bytes)
{
    std::optional<QByteArray> answer;
    auto* pool = QThreadPool::globalInstance();
    pool->start([&] { answer = drawn(std::move(bytes)); });
    pool->waitForDone();
    return answer;
}

} // namespace

#ifdef __SANITIZE_ADDRESS__
/// What Qt's reader leaves behind of a file it cannot open would end the program as if it had failed.
extern "C" const char* __lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier): the sanitizer's
{
    return "leak:libQt6Pdf.so";
}
#endif

/// "verify" or "draw"; a request on standard input, the answer on standard output.
int main(int argc, char* argv[])
{
    const std::string_view task = argc == 2 ? argv[1] : "";
    if (task != "verify" && task != "draw") {
        return 2;
    }
    const bool draws = task == "draw";
    // Before files are out of reach: OpenSSL and what draws load what they need on first use, and no
    // configuration of the computer shall change what counts as a signature.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_ADD_ALL_DIGESTS
                            | OPENSSL_INIT_ADD_ALL_CIPHERS | OPENSSL_INIT_LOAD_CRYPTO_STRINGS,
                        nullptr);
    std::optional<QGuiApplication> application;
    if (draws) {
        documents::useNoScreenAndNoSystemFonts();
        application.emplace(argc, argv);
    }
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    QByteArray bytes = input.readAll();
    const auto answer = draws ? drawnByPool(std::move(bytes)) : verified(std::move(bytes));
    return answer && output.write(*answer) == answer->size() && output.flush() ? 0 : 1;
}
