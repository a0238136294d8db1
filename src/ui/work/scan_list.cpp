// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/scan_list.h"

#include "domain/indonesian_words.h"
#include "ui/page.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/work/save_pdf.h"
#include "wording/error_sentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace risalah::ui {

ScanList::ScanList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ScanList::setSignatures(const std::vector<domain::HandSignature>& signatures)
{
    setVisible(!signatures.empty());
    if (signatures == m_shown) {
        return; // who has the keyboard in a row keeps it
    }
    m_shown = signatures;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const domain::HandSignature& signature : signatures) {
        addRow(signature);
    }
}

void ScanList::addRow(const domain::HandSignature& signature)
{
    auto* row = new QWidget(this);
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    auto* name =
        new QLabel(QStringLiteral("%1, %2").arg(signature.signer, domain::longDate(signature.on)), row);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto* button = new QPushButton(tr("Simpan pindaian…"), row);
    button->setObjectName(QStringLiteral("saveScan"));
    button->setAccessibleName(tr("Simpan pindaian tanda tangan %1").arg(signature.signer));
    connect(button, &QPushButton::clicked, this, [this, signature] { save(signature); });
    parts->addWidget(name, 1);
    parts->addWidget(button);
    m_rows->addWidget(row);
}

void ScanList::save(const domain::HandSignature& signature)
{
    const QString fileName =
        tr("Pindaian %1 %2.pdf").arg(signature.signer, signature.on.toIso()).replace(u'/', u'-');
    m_workbench->session.worker()
        .run([signature](app::Register& opened) { return opened.minutes().scan(signature); })
        .then(this, [this, fileName](const Result<QByteArray>& scan) { keep(scan, fileName); });
}

void ScanList::keep(const Result<QByteArray>& scan, const QString& fileName)
{
    const auto saved =
        scan ? savePdf(*scan, fileName, m_workbench->prompt, this) : Result<QString>(forwardError(scan));
    if (!saved) {
        m_workbench->shell.notify({.kind = Notice::Kind::Bad, .text = wording::errorSentence(saved.error())});
    }
}

} // namespace risalah::ui

#include "moc_scan_list.cpp"
