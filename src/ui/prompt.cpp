// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt.h"

#include "ui/secret_field.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace risalah::ui {

template <class Show> auto Prompt::during(Show show)
{
    if (m_isResting) {
        return decltype(show())();
    }
    ++m_asking;
    auto answer = show();
    if (--m_asking == 0) {
        QMetaObject::invokeMethod(this, &Prompt::answered, Qt::QueuedConnection);
    }
    return answer;
}

bool Prompt::ask(QWidget* parent, const Question& question)
{
    return during([&] { return answer(parent, question); });
}

std::optional<Secret> Prompt::askSecret(QWidget* parent, const SecretQuestion& question)
{
    return during([&] { return secret(parent, question); });
}

QString Prompt::openFile(QWidget* parent, const FileRequest& request)
{
    return during([&] { return files(parent, request, Files::OpenOne); }).value(0);
}

QStringList Prompt::openFiles(QWidget* parent, const FileRequest& request)
{
    return during([&] { return files(parent, request, Files::OpenMany); });
}

QString Prompt::saveFile(QWidget* parent, const FileRequest& request)
{
    return during([&] { return files(parent, request, Files::Save); }).value(0);
}

QString Prompt::chooseFolder(QWidget* parent, const FileRequest& request)
{
    return during([&] { return files(parent, request, Files::Folder); }).value(0);
}

bool Prompt::choosePrinter(QWidget* parent, QPrinter& printer)
{
    return during([&] { return setUp(parent, printer); });
}

bool DesktopPrompt::answer(QWidget* parent, const Question& question)
{
    QMessageBox box(parent);
    box.setWindowTitle(question.title);
    box.setText(question.title);
    box.setInformativeText(question.text);
    QPushButton* yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(
        question.no.isEmpty() ? QCoreApplication::translate("Prompt", "Batal", "button") : question.no,
        QMessageBox::RejectRole);
    box.setEscapeButton(no);
    box.setDefaultButton(question.isDangerous ? no : yes);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<Secret> DesktopPrompt::secret(QWidget* parent, const SecretQuestion& question)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    auto* column = new QVBoxLayout(&dialog);
    auto* text = new QLabel(question.text, &dialog);
    text->setWordWrap(true);
    column->addWidget(text);
    auto* label = new QLabel(question.label, &dialog);
    column->addWidget(label);
    auto* field = new SecretField(&dialog);
    label->setBuddy(field);
    column->addWidget(field);
    auto* buttons = new QDialogButtonBox(&dialog);
    QPushButton* yes = buttons->addButton(question.yes, QDialogButtonBox::AcceptRole);
    buttons->addButton(QCoreApplication::translate("Prompt", "Batal", "button"),
                       QDialogButtonBox::RejectRole);
    yes->setDefault(true);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    const bool isGiven = dialog.exec() == QDialog::Accepted;
    Secret typed = field->take();
    return isGiven ? std::optional(std::move(typed)) : std::nullopt;
}

QStringList DesktopPrompt::files(QWidget* parent, const FileRequest& request, Files which)
{
    QFileDialog dialog(parent, request.title);
    dialog.setAcceptMode(which == Files::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    switch (which) {
    case Files::OpenOne:
        dialog.setFileMode(QFileDialog::ExistingFile);
        break;
    case Files::OpenMany:
        dialog.setFileMode(QFileDialog::ExistingFiles);
        break;
    case Files::Save:
        dialog.setFileMode(QFileDialog::AnyFile);
        break;
    case Files::Folder:
        dialog.setFileMode(QFileDialog::Directory);
        break;
    }
    dialog.setNameFilters(request.filters);
    if (!request.suffix.isEmpty()) {
        dialog.setDefaultSuffix(request.suffix);
    }
    // A bare name goes where a secretariat keeps its papers, not where the program was started.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder = QDir(documents).exists() ? QDir(documents) : QDir::home();
    const QFileInfo start(folder, request.folderOrFile);
    dialog.setDirectory(start.isDir() ? start.filePath() : start.path());
    if (!start.isDir()) {
        dialog.selectFile(start.fileName());
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

bool DesktopPrompt::setUp(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace risalah::ui

#include "moc_prompt.cpp"
