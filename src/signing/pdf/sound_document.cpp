// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/sound_document.h"

#include "signing/pdf/letters.h"
#include "signing/pdf/packed_objects.h"
#include "signing/pdf/refusal.h"
#include "signing/pdf/revision_chain.h"

#include <qpdf/QPDFExc.hh>

#include <charconv>

namespace risalah::signing::pdf {

namespace {

/// Cross-reference tables and byte ranges have ten digits; an update is far below the rest.
constexpr std::size_t kLargestFile = 9'900'000'000;
constexpr std::string_view kStart = "startxref";
constexpr std::string_view kEnd = "%%EOF";

std::string_view withoutLineEnd(std::string_view text)
{
    if (!text.empty() && text.back() == '\n') {
        text.remove_suffix(1);
    }
    if (!text.empty() && text.back() == '\r') {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace

SoundDocument::SoundDocument(std::string_view bytes) : m_bytes(bytes)
{
    if (!beginsWithHeader(bytes)) {
        throw Refusal(Problem::Unreadable, "no header at the first byte");
    }
    if (bytes.size() > kLargestFile) {
        throw Refusal(Problem::TooLarge);
    }
    readTail();
    m_pdf.setSuppressWarnings(true);
    m_pdf.setAttemptRecovery(false);
    try {
        m_pdf.processMemoryFile("input", bytes.data(), bytes.size());
    } catch (const QPDFExc& failure) {
        const bool locked = failure.getErrorCode() == qpdf_e_password;
        throw Refusal(locked ? Problem::Encrypted : Problem::Unreadable, failure.what());
    }
    if (m_pdf.isEncrypted()) {
        throw Refusal(Problem::Encrypted);
    }
    // What readers read differently, nobody can sign: each would see another paper.
    if (!readRevisionChain(bytes).looseSections.empty() || !hasSoundContainers(m_pdf)) {
        throw Refusal(Problem::Ambiguous, "a section or a container that readers read differently");
    }
    refuseWarnings();
}

void SoundDocument::refuseWarnings()
{
    if (m_pdf.anyWarnings()) {
        throw Refusal(Problem::Unreadable, m_pdf.getWarnings().front().what());
    }
}

/// startxref, a number, %%EOF, at most one line end: nothing else may follow, or another program would append
/// to bytes that no signature covers.
void SoundDocument::readTail()
{
    const auto start = m_bytes.rfind(kStart);
    const auto body = withoutLineEnd(m_bytes);
    if (start == std::string_view::npos || body.size() < kEnd.size()
        || body.substr(body.size() - kEnd.size()) != kEnd) {
        throw Refusal(Problem::Unreadable, "does not end with startxref and %%EOF");
    }
    auto digits = start + kStart.size();
    while (digits < m_bytes.size() && !isDigit(m_bytes[digits])) {
        ++digits;
    }
    const auto read =
        std::from_chars(m_bytes.data() + digits, m_bytes.data() + m_bytes.size(), m_lastSection);
    const auto between = m_bytes.substr(static_cast<std::size_t>(read.ptr - m_bytes.data()));
    if (read.ec != std::errc() || withoutLineEnd(between.substr(0, between.find(kEnd))).size() > 1
        || between.find(kEnd) + kEnd.size() < withoutLineEnd(between).size() || m_lastSection >= start) {
        throw Refusal(Problem::Unreadable, "bad startxref");
    }
    const auto section = m_bytes.substr(m_lastSection);
    m_lastSectionIsStream = isDigit(section.front());
    if (!m_lastSectionIsStream && section.substr(0, 4) != "xref") {
        throw Refusal(Problem::Unreadable, "startxref points at no section");
    }
}

} // namespace risalah::signing::pdf
