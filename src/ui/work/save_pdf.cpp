// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/save_pdf.h"

#include "ui/prompt.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace risalah::ui {

Result<bool> savePdf(const QByteArray& pdf, const QString& suggestedName, Prompt& prompt, QWidget* parent)
{
    FileRequest request;
    request.title = QCoreApplication::translate("SavePdf", "Simpan PDF");
    request.folderOrFile = suggestedName;
    request.filters = {QCoreApplication::translate("SavePdf", "Berkas PDF (*.pdf)")};
    request.suffix = QStringLiteral("pdf");
    const QString path = prompt.saveFile(parent, request);
    if (path.isEmpty()) {
        return false;
    }
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (!isOpen || file.write(pdf) != pdf.size() || !file.flush() || !file.commit()) {
        return fail(ErrorCode::FileUnwritable, path, {}, file.errorString());
    }
    return true;
}

} // namespace risalah::ui
