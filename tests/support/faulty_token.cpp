// SPDX-License-Identifier: GPL-3.0-or-later
// A Cryptoki module that hands everything on to SoftHSM2 (RISALAH_REAL_TOKEN) but for the fault that
// RISALAH_TOKEN_FAULT names: real tokens lock their PIN, get pulled out, and know fewer mechanisms.
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <dlfcn.h>
#include <p11-kit/pkcs11.h>

namespace {

CK_FUNCTION_LIST* real = nullptr;
CK_FUNCTION_LIST ours;
bool wasWrong = false;

bool has(std::string_view fault)
{
    const char* wanted = std::getenv("RISALAH_TOKEN_FAULT");
    return wanted != nullptr && fault == wanted;
}

CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR* pin, CK_ULONG size)
{
    if (has("locked")) {
        return CKR_PIN_LOCKED;
    }
    if (user == CKU_CONTEXT_SPECIFIC && has("asks-again")) {
        return size == 6 && std::memcmp(pin, "135790", size) == 0 ? CKR_OK : CKR_PIN_INCORRECT;
    }
    const CK_RV answer = real->C_Login(session, user, pin, size);
    wasWrong = answer == CKR_PIN_INCORRECT;
    return answer;
}

/// Like tokens that answer "wrong" to the try that locked them.
CK_RV tokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO* info)
{
    const CK_RV answer = real->C_GetTokenInfo(slot, info);
    if (answer == CKR_OK && has("locks-after-wrong") && wasWrong) {
        info->flags |= CKF_USER_PIN_LOCKED;
    }
    return answer;
}

CK_RV signInit(CK_SESSION_HANDLE session, CK_MECHANISM* mechanism, CK_OBJECT_HANDLE key)
{
    return has("pulled") ? CKR_DEVICE_REMOVED : real->C_SignInit(session, mechanism, key);
}

CK_RV signData(
    CK_SESSION_HANDLE session, CK_BYTE* data, CK_ULONG size, CK_BYTE* signature, CK_ULONG* signatureSize)
{
    if (has("pulled-late")) {
        return CKR_SESSION_HANDLE_INVALID;
    }
    const CK_RV answer = real->C_Sign(session, data, size, signature, signatureSize);
    if (answer == CKR_OK && has("wrong-signature")) {
        signature[0] ^= 1U;
    }
    return answer;
}

CK_RV mechanismInfo(CK_SLOT_ID slot, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO* info)
{
    return has("plain-rsa-only") && type == CKM_SHA256_RSA_PKCS ? CKR_MECHANISM_INVALID
                                                                : real->C_GetMechanismInfo(slot, type, info);
}

CK_RV attributes(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE* wanted, CK_ULONG count)
{
    const CK_RV answer = real->C_GetAttributeValue(session, object, wanted, count);
    if (answer == CKR_OK && has("asks-again") && count == 1 && wanted->type == CKA_ALWAYS_AUTHENTICATE
        && wanted->pValue != nullptr) {
        *static_cast<CK_BBOOL*>(wanted->pValue) = CK_TRUE;
    }
    return answer;
}

} // namespace

extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list)
{
    if (has("no-functions")) {
        return CKR_GENERAL_ERROR;
    }
    void* library = dlopen(std::getenv("RISALAH_REAL_TOKEN"), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        return CKR_GENERAL_ERROR;
    }
    const auto get = reinterpret_cast<CK_RV (*)(CK_FUNCTION_LIST**)>(dlsym(library, "C_GetFunctionList"));
    if (get == nullptr || get(&real) != CKR_OK) {
        return CKR_GENERAL_ERROR;
    }
    ours = *real;
    ours.C_Login = login;
    ours.C_GetTokenInfo = tokenInfo;
    ours.C_SignInit = signInit;
    ours.C_Sign = signData;
    ours.C_GetMechanismInfo = mechanismInfo;
    ours.C_GetAttributeValue = attributes;
    *list = &ours;
    return CKR_OK;
}
