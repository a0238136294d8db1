// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/save_pdf.h"

#include "app/whole_file.h"
#include "ui/prompt.h"

#include <QCoreApplication>

namespace risalah::ui {

Result<QString> savePdf(const QByteArray& pdf, const QString& suggestedName, Prompt& prompt, QWidget* parent)
{
    FileRequest request;
    request.title = QCoreApplication::translate("SavePdf", "Simpan PDF");
    request.folderOrFile = suggestedName;
    request.filters = {QCoreApplication::translate("SavePdf", "Berkas PDF (*.pdf)")};
    request.suffix = QStringLiteral("pdf");
    const QString path = prompt.saveFile(parent, request);
    if (path.isEmpty()) {
        return path;
    }
    const auto written = app::replaceFile(path, pdf);
    return written ? Result<QString>(path) : forwardError(written);
}

} // namespace risalah::ui
