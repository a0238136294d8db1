// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace risalah::signing::pdf {

/// One version of the file as libqpdf reads it: the prefix of the bytes that was the whole file then. Objects
/// are read when they are asked for; `bytes` outlive this.
class OpenedRevision {
public:
    /// Throws what libqpdf throws when the prefix cannot be read without repair.
    OpenedRevision(std::string_view bytes, std::size_t end);
    /// The whole file with libqpdf's repair allowed, for a file without a sound end.
    explicit OpenedRevision(std::string_view bytes);

    [[nodiscard]] QPDF& pdf() { return m_pdf; }
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] const std::map<QPDFObjGen, QPDFXRefEntry>& table() const { return m_table; }
    [[nodiscard]] QPDFObjectHandle object(QPDFObjGen id) { return m_pdf.getObject(id); }
    [[nodiscard]] bool has(QPDFObjGen id) const { return m_table.count(id) > 0; }

private:
    void open(std::string_view bytes, bool repair);
    std::string_view m_bytes;
    QPDF m_pdf;
    std::map<QPDFObjGen, QPDFXRefEntry> m_table;
};

/// Does the object stand in `after` where it stood in `before`? Then its bytes are the same: a later version
/// begins with all of the earlier one. A packed object also needs its container in the same place.
[[nodiscard]] bool isAtSamePlace(const OpenedRevision& before, const OpenedRevision& after, QPDFObjGen id);
/// The same of an object whose entries are at hand.
[[nodiscard]] bool isAtSamePlace(const OpenedRevision& before,
                                 const QPDFXRefEntry& old,
                                 const OpenedRevision& after,
                                 const QPDFXRefEntry& now);

/// What the reader below does not follow deeper than this.
constexpr int kDeepestNesting = 64;

/// The value of a dictionary's key, null when `holder` is no dictionary (nor a stream) or has none.
[[nodiscard]] QPDFObjectHandle valueAt(QPDFObjectHandle holder, const char* key);
/// A text string as UTF-8, a name without its slash; empty for anything else.
[[nodiscard]] std::string textOf(QPDFObjectHandle value);
/// A rectangle in its usual order, whichever corners were written.
struct Corners {
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;

    [[nodiscard]] double area() const { return (right - left) * (top - bottom); }
};
/// nullopt when it is no rectangle.
[[nodiscard]] std::optional<Corners> cornersOf(QPDFObjectHandle rectangle);
[[nodiscard]] std::optional<double> areaOf(const QPDFObjectHandle& rectangle);

} // namespace risalah::signing::pdf
