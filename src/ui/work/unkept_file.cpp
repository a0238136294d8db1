// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/unkept_file.h"

#include "ui/page.h"
#include "ui/work/save_pdf.h"
#include "wording/error_sentence.h"

#include <QPointer>
#include <QWidget>

namespace risalah::ui {

UnkeptFile::UnkeptFile(Workbench& workbench, QString name, QString verb, QWidget* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_name(std::move(name))
    , m_verb(std::move(verb))
    , m_window(window)
{
}

void UnkeptFile::offer(const QString& why, const QByteArray& pdf)
{
    m_why = why;
    m_pdf = pdf;
    notify(why);
    Q_EMIT changed();
}

void UnkeptFile::save()
{
    const auto saved = savePdf(m_pdf, m_name, m_workbench.prompt, m_window);
    if (!saved) {
        notify(wording::errorSentence(saved.error()));
    } else if (saved->isEmpty()) {
        notify(m_why); // who gave up may come back to it
    } else {
        m_pdf.clear();
        Q_EMIT changed();
    }
}

void UnkeptFile::notify(const QString& why)
{
    m_workbench.shell.notify(
        {.kind = Notice::Kind::Bad, .text = why, .actionText = m_verb, .action = [file = QPointer(this)] {
             if (file && file->isHeld()) {
                 file->save();
             }
         }});
}

} // namespace risalah::ui

#include "moc_unkept_file.cpp"
