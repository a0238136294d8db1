// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/form.h"
#include "signing/pdf/signature_permissions.h"

#include <vector>

namespace risalah::signing::pdf {

/// Of a signature dictionary. A rule that cannot be understood locks every field.
[[nodiscard]] SignaturePermissions readPermissions(const QPDFObjectHandle& signature);

/// Throws Refusal(Forbidden) when a signature that is there already does not allow one in this field: DocMDP
/// with P=1, or a FieldMDP that covers the field.
void refuseForbidden(QPDF& pdf, const std::vector<FormField>& fields, const std::string& fieldName);

/// Throws Refusal(Forbidden) when the document is certified and no field may be added for a signature (DocMDP
/// with P=2). A document timestamp may always be added: ISO 32000-2, 12.8.2.2.
void refuseNewField(QPDF& pdf, const std::vector<FormField>& fields);

/// Is the document certified?
[[nodiscard]] bool isCertified(QPDF& pdf);

} // namespace risalah::signing::pdf
