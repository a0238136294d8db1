// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace risalah::signing::pdf {

/// A signature field as it hangs in the form.
struct FormField {
    std::string name; ///< UTF-8, parents' names before it with dots
    QPDFObjectHandle field; ///< holds /V and /Lock
    QPDFObjectHandle widget; ///< holds /Rect and /AP; often the field itself
    QPDFObjectHandle value; ///< the signature dictionary, null when empty

    [[nodiscard]] bool isSigned() const { return QPDFObjectHandle(value).isDictionary(); }
    [[nodiscard]] bool isDocumentTimestamp() const;
};

/// The signature fields in the order of the form. Throws Refusal when the form is too deep, too large or a
/// loop.
[[nodiscard]] std::vector<FormField> signatureFieldsOf(QPDF& pdf);

/// The page tree's first page, without reading the others.
[[nodiscard]] QPDFObjectHandle firstPage(QPDF& pdf);

} // namespace risalah::signing::pdf
