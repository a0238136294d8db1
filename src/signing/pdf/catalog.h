// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdf/incremental_update.h"

namespace risalah::signing::pdf {

/// The dictionary under this key, ready to be changed: its own object or, direct, part of `owner`, which then
/// counts as changed. Made when missing.
[[nodiscard]] QPDFObjectHandle
ownDictionary(IncrementalUpdate& update, QPDFObjectHandle owner, const std::string& key);

/// Adds to the array under this key, wherever it is kept.
void appendTo(IncrementalUpdate& update,
              QPDFObjectHandle owner,
              const std::string& key,
              const QPDFObjectHandle& item);

/// Into /AcroForm /Fields.
void addToForm(IncrementalUpdate& update, const QPDFObjectHandle& field);

/// SignaturesExist and AppendOnly in /AcroForm.
void setSignatureFlags(IncrementalUpdate& update);

/// The ETSI extension of PDF 1.7 that the signatures' kind belongs to.
void declareExtension(IncrementalUpdate& update);

} // namespace risalah::signing::pdf
