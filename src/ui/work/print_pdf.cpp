// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/print_pdf.h"

#include "app/paper.h"
#include "ui/prompt.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

#include <algorithm>

namespace risalah::ui {

namespace {

constexpr int kSharpEnoughDpi = 300; ///< an A4 page at the 1200 of some printers would take 400 MB

/// The page at its true size on the sheet, whatever the printer's resolution.
void printPage(QPainter& painter, const QPrinter& printer, QPdfDocument& document, int page)
{
    const QSizeF points = document.pagePointSize(page);
    const double dpi = std::min(kSharpEnoughDpi, printer.resolution());
    const QImage image = document.render(page, (points * dpi / 72.0).toSize());
    const QSizeF size = points * printer.resolution() / 72.0;
    const QPointF unprintable = printer.pageLayout().paintRectPixels(printer.resolution()).topLeft();
    painter.drawImage(QRectF(-unprintable, size), image);
}

} // namespace

Result<void> printPdf(const QByteArray& pdf, const QString& title, Prompt& prompt, QWidget* parent)
{
    QByteArray bytes = app::visiblePdf(pdf);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() == 0) {
        return fail(ErrorCode::PrinterFailed, title);
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(document.pagePointSize(0), QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setFromTo(1, document.pageCount());
    if (!prompt.choosePrinter(parent, printer)) {
        return {};
    }
    const int first = std::max(1, printer.fromPage());
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) : document.pageCount();
    QPainter painter;
    if (!painter.begin(&printer)) {
        return fail(ErrorCode::PrinterFailed, printer.printerName());
    }
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage()) {
            return fail(ErrorCode::PrinterFailed, printer.printerName());
        }
        printPage(painter, printer, document, page - 1);
    }
    return {};
}

} // namespace risalah::ui
