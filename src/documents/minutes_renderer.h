// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/meeting_record.h"
#include "domain/minutes_document.h"
#include "domain/office.h"

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace risalah::documents {

/// The papers this room can draw.
enum class DocumentKind {
    Notula,
    Keputusan, ///< the numbered resolutions of one meeting on one sheet
    DaftarHadir, ///< the sheet people sign
};

/// "notula", "keputusan", "daftar-hadir": the names of the command line.
[[nodiscard]] QString documentName(DocumentKind kind);

/// All that a paper depends on. The clock, the computer's fonts and its language are not among it, so the
/// same request gives the same bytes (see render_process.h for what the process must set).
struct RenderRequest {
    DocumentKind document = DocumentKind::Notula;
    domain::Layout layout = domain::Layout::Notula2023;
    domain::Paper paper = domain::Paper::A4;
    domain::Office office;
    domain::MeetingRecord record;
    std::optional<domain::IssuedNumbers> numbers; ///< nothing is printed for a number not yet issued
    bool blank = false; ///< DaftarHadir: every seat and no name, to be filled in by hand
    int edition = 1; ///< 2 prints "perubahan ke-1"
    QString correctionReason; ///< why there is a later edition
    QString correctionSummary; ///< what changed against the edition before
    Instant stamp; ///< the dates inside the PDF: last change of a draft, moment of finalising
    bool draft = true; ///< the DRAF mark on every page
    QByteArray attachedJson; ///< risalah.json inside the PDF; empty attaches nothing
    QString templateFolder; ///< the office's own templates, asked first; empty: only the bundled ones
};

/// A line of a field of the record, so that a preview can follow the hand that writes and be clicked.
/// Everything in PostScript points from the page's top left corner.
struct FieldPlace {
    QString where; ///< a path as in domain::Finding: "points[0].points[1]", "actions[2].due"
    int page = 0; ///< from 0
    double x = 0;
    double y = 0;
    double top = 0; ///< of the line or table row it stands in
    double bottom = 0;

    friend bool operator==(const FieldPlace&, const FieldPlace&) = default;
};

/// Where a paper is signed electronically. The finished PDF has a signature field there, a draft only its
/// empty frame.
struct SignaturePlace {
    QString field; ///< as in SignatureBlock
    int page = 0; ///< from 0
    QRectF rect; ///< from the page's top left corner, in whole PostScript points

    friend bool operator==(const SignaturePlace&, const SignaturePlace&) = default;
};

struct RenderedDocument {
    QByteArray pdf; ///< PDF/A-3b
    int pages = 0;
    std::vector<FieldPlace> places; ///< in reading order
    std::vector<SignaturePlace> signaturePlaces; ///< in page order; none on a paper signed in ink
    /// Characters none of the shipped fonts can draw, as "U+1F600", sorted; the paper shows that code in
    /// their place, because an empty box in an official paper would go unnoticed.
    QStringList missingCharacters;
};

/// Draws papers. Keeps parsed templates, the decoded logo and the lines of the last paper between calls, so a
/// preview asks the same one again and again. Any thread of a QGuiApplication, but one for all its life.
class MinutesRenderer {
public:
    MinutesRenderer();
    MinutesRenderer(const MinutesRenderer&) = delete;
    MinutesRenderer& operator=(const MinutesRenderer&) = delete;
    ~MinutesRenderer();

    /// Fails with DraftHasNoNumbers (Keputusan without numbers), NothingResolved (without resolutions),
    /// TemplateSyntax and TemplateUnknownName (subject: the file, place: the line), LogoUnreadable,
    /// RenderFailed.
    [[nodiscard]] Result<RenderedDocument> render(const RenderRequest& request);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace risalah::documents
