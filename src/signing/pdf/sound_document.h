// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <cstddef>
#include <string_view>

namespace risalah::signing::pdf {

/// A PDF that may be appended to: whole, without repairs, not encrypted. Throws Refusal or what libqpdf
/// throws.
class SoundDocument {
public:
    /// Keeps looking at the bytes.
    explicit SoundDocument(std::string_view bytes);

    [[nodiscard]] QPDF& pdf() { return m_pdf; }
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    /// Where the newest cross-reference section is, and of which kind.
    [[nodiscard]] std::size_t lastSection() const { return m_lastSection; }
    [[nodiscard]] bool lastSectionIsStream() const { return m_lastSectionIsStream; }
    /// Objects are read when they are asked for, so faults show late: ask before the result is given away.
    void refuseWarnings();

private:
    void readTail();

    std::string_view m_bytes;
    QPDF m_pdf;
    std::size_t m_lastSection = 0;
    bool m_lastSectionIsStream = false;
};

} // namespace risalah::signing::pdf
