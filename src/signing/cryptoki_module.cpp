// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cryptoki_module.h"

#include <QFile>

#include <map>
#include <mutex>

#include <dlfcn.h>

namespace risalah::signing {

namespace {

using GetFunctionList = CK_RV (*)(CK_FUNCTION_LIST**);

/// Token texts are padded with blanks, without an end.
template <std::size_t size> QString paddedText(const unsigned char (&text)[size])
{
    return QString::fromUtf8(reinterpret_cast<const char*>(text), size).trimmed();
}

struct Opened {
    std::mutex mutex;
    std::map<QString, std::weak_ptr<CryptokiModule>> modules;
};

/// Cryptoki keeps its state once a process, so we must too.
Opened& opened()
{
    static Opened modules;
    return modules;
}

} // namespace

Result<std::shared_ptr<CryptokiModule>> CryptokiModule::load(const QString& path)
{
    const std::lock_guard lock(opened().mutex);
    auto& known = opened().modules[path];
    if (auto module = known.lock()) {
        return module;
    }
    // Not unloaded again: some modules leave threads or exit handlers behind.
    void* library = dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (library == nullptr) {
        return fail(ErrorCode::TokenModuleMissing, path, {}, QString::fromLocal8Bit(dlerror()));
    }
    const auto list = reinterpret_cast<GetFunctionList>(dlsym(library, "C_GetFunctionList"));
    CK_FUNCTION_LIST* functions = nullptr;
    if (list == nullptr || list(&functions) != CKR_OK || functions == nullptr) {
        return fail(ErrorCode::TokenModuleMissing, path, {}, QStringLiteral("no Cryptoki functions"));
    }
    CK_C_INITIALIZE_ARGS arguments{};
    arguments.flags = CKF_OS_LOCKING_OK;
    const CK_RV answer = functions->C_Initialize(&arguments);
    if (answer != CKR_OK && answer != CKR_CRYPTOKI_ALREADY_INITIALIZED) {
        return fail(ErrorCode::TokenModuleMissing, path, {},
                    QStringLiteral("C_Initialize: 0x%1").arg(answer, 0, 16));
    }
    std::shared_ptr<CryptokiModule> module(new CryptokiModule(functions, answer == CKR_OK));
    known = module;
    return module;
}

CryptokiModule::CryptokiModule(CK_FUNCTION_LIST* functions, bool isOurs)
    : m_functions(functions), m_isOurs(isOurs)
{
}

CryptokiModule::~CryptokiModule()
{
    if (m_isOurs) {
        m_functions->C_Finalize(nullptr);
    }
}

std::vector<CK_SLOT_ID> CryptokiModule::slotsWithToken() const
{
    CK_ULONG count = 0;
    if (m_functions->C_GetSlotList(CK_TRUE, nullptr, &count) != CKR_OK) {
        return {};
    }
    std::vector<CK_SLOT_ID> found(count);
    if (m_functions->C_GetSlotList(CK_TRUE, found.data(), &count) != CKR_OK) {
        return {};
    }
    found.resize(count);
    return found;
}

Result<CK_SLOT_ID> CryptokiModule::slotOf(const QString& tokenLabel) const
{
    std::vector<CK_SLOT_ID> fitting;
    QStringList labels;
    for (const CK_SLOT_ID slot : slotsWithToken()) {
        CK_TOKEN_INFO info{};
        if (m_functions->C_GetTokenInfo(slot, &info) == CKR_OK && (info.flags & CKF_TOKEN_INITIALIZED) != 0
            && (tokenLabel.isEmpty() || paddedText(info.label) == tokenLabel)) {
            fitting.push_back(slot);
            labels.append(paddedText(info.label));
        }
    }
    if (fitting.empty()) {
        return fail(ErrorCode::TokenMissing, tokenLabel);
    }
    if (fitting.size() > 1) {
        return fail(ErrorCode::TokenAmbiguous, labels.join(QStringLiteral(", ")));
    }
    return fitting.front();
}

QString CryptokiModule::labelOf(CK_SLOT_ID slot) const
{
    CK_TOKEN_INFO info{};
    return m_functions->C_GetTokenInfo(slot, &info) == CKR_OK ? paddedText(info.label) : QString();
}

CK_FLAGS CryptokiModule::tokenFlags(CK_SLOT_ID slot) const
{
    CK_TOKEN_INFO info{};
    return m_functions->C_GetTokenInfo(slot, &info) == CKR_OK ? info.flags : 0;
}

tl::unexpected<Error> cryptokiFailure(CK_RV answer, const QString& subject)
{
    const auto detail = QStringLiteral("Cryptoki answers 0x%1").arg(answer, 0, 16);
    switch (answer) {
    case CKR_PIN_INCORRECT:
    case CKR_PIN_INVALID:
    case CKR_PIN_LEN_RANGE:
        return fail(ErrorCode::WrongPin, subject, {}, detail);
    case CKR_PIN_LOCKED:
        return fail(ErrorCode::PinLocked, subject, {}, detail);
    case CKR_DEVICE_REMOVED:
    case CKR_TOKEN_NOT_PRESENT:
    case CKR_TOKEN_NOT_RECOGNIZED:
    case CKR_SESSION_HANDLE_INVALID:
    case CKR_SESSION_CLOSED:
    case CKR_KEY_HANDLE_INVALID:
    case CKR_OBJECT_HANDLE_INVALID:
        return fail(ErrorCode::TokenRemoved, subject, {}, detail);
    default: // Cryptoki's numbers, not an enumeration of ours
        return fail(ErrorCode::TokenFailed, subject, {}, detail);
    }
}

} // namespace risalah::signing
