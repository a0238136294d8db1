// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "signing/pdf/answer.h"

namespace risalah::signing {

/// A failure of the PDF part in the words of the program.
[[nodiscard]] inline tl::unexpected<Error> pdfFailure(const pdf::Failure& failure)
{
    const auto detail = QString::fromStdString(failure.detail);
    switch (failure.problem) {
    case pdf::Problem::Unreadable:
        return fail(ErrorCode::PdfUnreadable, {}, {}, detail);
    case pdf::Problem::Ambiguous:
        return fail(ErrorCode::PdfAmbiguous, {}, {}, detail);
    case pdf::Problem::Encrypted:
        return fail(ErrorCode::PdfEncrypted, {}, {}, detail);
    case pdf::Problem::TooLarge:
        return fail(ErrorCode::FileTooLarge, {}, {}, detail);
    case pdf::Problem::Forbidden:
        return fail(ErrorCode::SigningForbidden, {}, {}, detail);
    case pdf::Problem::CertifiesTooLate:
        return fail(ErrorCode::CertifiesTooLate, {}, {}, detail);
    case pdf::Problem::FieldMissing:
        return fail(ErrorCode::SignatureFieldMissing, detail);
    case pdf::Problem::FieldSigned:
        return fail(ErrorCode::SignatureFieldSigned, detail);
    case pdf::Problem::AppearanceUnusable:
        break;
    }
    return fail(ErrorCode::SigningFailed, {}, {}, detail);
}

} // namespace risalah::signing
