// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "domain/meeting_record.h"
#include "domain/minutes_document.h"
#include "domain/office.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace risalah::app {

/// The papers that can be asked for.
enum class PaperKind {
    Notula,
    Keputusan, ///< the numbered resolutions of one meeting on one sheet
    DaftarHadir, ///< the sheet people sign
};

/// `pdf` as Qt's PDF module must get it, which draws no form fields: the pictures of signatures are part of
/// the pages. For the eye and the printer only, the copy is not signed. A PDF without fields, or one that
/// cannot be taken apart, comes back as it is.
[[nodiscard]] QByteArray visiblePdf(const QByteArray& pdf);

/// "notula", "keputusan", "daftar-hadir"; DocumentUnknown for anything else.
[[nodiscard]] Result<PaperKind> paperKindFromName(const QString& name);
[[nodiscard]] QString paperKindName(PaperKind kind);
/// "notula-2023", "notulen-2009"; nothing for anything else.
[[nodiscard]] std::optional<domain::Layout> layoutFromName(const QString& name);
[[nodiscard]] QString layoutName(domain::Layout layout);
/// "a4", "f4"; nothing for anything else.
[[nodiscard]] std::optional<domain::Paper> paperFromName(const QString& name);
[[nodiscard]] QString paperName(domain::Paper paper);

/// Which paper; what is left open follows the office (draft) or the edition (finalised).
struct PaperRequest {
    PaperKind kind = PaperKind::Notula;
    std::optional<domain::Layout> layout;
    std::optional<domain::Paper> paper;
    bool blank = false; ///< DaftarHadir without names, for the door; carries no DRAF mark

    friend bool operator==(const PaperRequest&, const PaperRequest&) = default;
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

struct RenderedPaper {
    QByteArray pdf; ///< PDF/A-3b; the stored bytes for a finalised notula
    int pages = 0; ///< 0 for stored bytes: they are not taken apart again
    std::vector<FieldPlace> places; ///< in reading order; empty for stored bytes
    QStringList missingCharacters; ///< as "U+1F600": printed as that code
};

/// The characters of the record that no font of the papers has, each once: printed as their codes. Needs a
/// QGuiApplication.
[[nodiscard]] QString unprintable(const domain::MeetingRecord& record);

/// What a record under correction will be finalised as; a first draft has nothing of it.
struct NextEdition {
    int number = 1;
    QString reason;
    std::optional<domain::MeetingRecord> before; ///< what the edition before froze
    QString meetingNumber; ///< issued with the first edition and kept
    QHash<domain::ResolutionId, QString> resolutionNumbers; ///< of those that have one already

    friend bool operator==(const NextEdition&, const NextEdition&) = default;
};

/// What the edition before holds, under the ids the record has for the same parts; nothing for a first draft.
[[nodiscard]] std::optional<domain::MeetingRecord> frozenBefore(const NextEdition& next,
                                                                const domain::MeetingRecord& record);

/// The draft of a record that need not be saved: what the preview shows while typing.
struct PreviewRequest {
    domain::Office office;
    domain::MeetingRecord record;
    NextEdition edition;
    PaperRequest paper;
    Instant stamp; ///< last change; decides the dates inside the PDF
    QString templateFolder; ///< the office's own templates; empty: the bundled ones
};

/// Draws previews without a register. Keeps parsed templates and the logo between calls; any thread, one at a
/// time. Every program that draws calls app::prepareRendering() first.
class PreviewRenderer {
public:
    PreviewRenderer();
    PreviewRenderer(const PreviewRenderer&) = delete;
    PreviewRenderer& operator=(const PreviewRenderer&) = delete;
    ~PreviewRenderer();

    [[nodiscard]] Result<RenderedPaper> render(const PreviewRequest& request);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

enum class Screen { Windows, None };
/// First thing in main(), before the application object: equal papers shall have equal bytes. Without a
/// screen no fonts of the computer are looked for, which is most of the start-up of a drawing program.
void prepareRendering(Screen screen);

} // namespace risalah::app
