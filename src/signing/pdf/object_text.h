// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <string>

namespace risalah::signing::pdf {

/// The text of a reference, "12 0 R".
using ReferenceText = std::function<std::string(QPDFObjectHandle)>;

[[nodiscard]] std::string plainReference(const QPDFObjectHandle& object);

/// The text of an object's value as it stands in a file. qpdf's own leaves out keys whose value is a
/// reference to an object that it does not know yet. Streams are for streamText().
[[nodiscard]] std::string valueText(QPDFObjectHandle object, const ReferenceText& reference);

/// A stream with these raw bytes; the dictionary's /Length is set.
[[nodiscard]] std::string
streamText(QPDFObjectHandle dictionary, const std::string& data, const ReferenceText& reference);

/// A stream's decoded content.
[[nodiscard]] std::string streamBytes(QPDFObjectHandle stream);

/// A text string in UTF-16BE, in hexadecimal.
[[nodiscard]] std::string unicodeText(const std::string& utf8);

} // namespace risalah::signing::pdf
