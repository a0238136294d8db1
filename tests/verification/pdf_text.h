// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <utility>
#include <vector>

namespace risalah::test {

using PdfObjects = std::map<int, QByteArray>; ///< number → "<< … >>", without "obj" and "endobj"

/// The objects of the sample, so that an attack can name what it touches.
namespace sample {
constexpr int kCatalog = 1;
constexpr int kPageTree = 2;
constexpr int kFirstPage = 3;
constexpr int kSecondPage = 4;
constexpr int kFirstContent = 5;
constexpr int kSecondContent = 6;
constexpr int kFont = 7;
constexpr int kForm = 8;
constexpr int kInfo = 9;
constexpr int kXmp = 10;
constexpr int kFileSpecification = 11;
constexpr int kFileStream = 12;
constexpr int kOverlay = 13;
constexpr int kChairField = 14;
constexpr int kNoteTakerField = 15;
constexpr int kThirdField = 16;
constexpr int kEmptyLook = 17;
constexpr int kTextField = 18;
constexpr int kMissing = 90; ///< the first page refers to it; it is nowhere
} // namespace sample

/// An object stream with these.
[[nodiscard]] QByteArray containerOf(const std::vector<std::pair<int, QByteArray>>& packed);

/// Packed: a stream, and what is no stream itself stands in a container.
enum class XrefKind { Table, Stream, Packed };

/// Two pages, text, an attachment, three empty signature fields (Ketua, Notulis, Mengetahui) and a filled
/// text field (Catatan), with room for every known trick.
[[nodiscard]] PdfObjects sampleObjects();
[[nodiscard]] QByteArray pdfOf(const PdfObjects& objects, XrefKind kind = XrefKind::Table);
/// So many pages with text each and one empty signature field.
[[nodiscard]] QByteArray longPdf(int pages);
/// The sample's XMP packet, with its parts as an attack wants them.
[[nodiscard]] QByteArray xmpPacket(const QByteArray& title = "<dc:title>Notula</dc:title>",
                                   const QByteArray& changedAt = "2026-01-01");
[[nodiscard]] QByteArray streamObject(const QByteArray& data, const QByteArray& keys = {});

/// How an incremental update deviates from a decent one.
struct UpdateShape {
    QByteArray trailerKeys = "/Root 1 0 R /Info 9 0 R";
    int generation = 0;
    qsizetype previous = -1; ///< -1: the last section, as it should be
    bool withTable = true;
    bool withStartxref = true;
    QByteArray beforeObjects;
    std::vector<int> freed; ///< objects that are no more
};
[[nodiscard]] QByteArray
withUpdate(const QByteArray& pdf, const PdfObjects& objects, const UpdateShape& shape = {});

/// The newest body of an object that stands in the text.
[[nodiscard]] QByteArray bodyOf(const QByteArray& pdf, int number);
/// The number the next new object may have.
[[nodiscard]] int nextNumber(const QByteArray& pdf);
[[nodiscard]] qsizetype lastSection(const QByteArray& pdf);
/// The object number whose newest body has this text; 0 when none has.
[[nodiscard]] int objectWith(const QByteArray& pdf, const QByteArray& text);

} // namespace risalah::test
