// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt.h"

#include "ui/secret_field.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace risalah::ui {

namespace {

QStringList chosenFiles(QWidget* parent, const FileRequest& request, QFileDialog::FileMode mode)
{
    QFileDialog dialog(parent, request.title);
    dialog.setAcceptMode(mode == QFileDialog::AnyFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog.setFileMode(mode);
    dialog.setNameFilters(request.filters);
    if (!request.suffix.isEmpty()) {
        dialog.setDefaultSuffix(request.suffix);
    }
    const QFileInfo start(request.folderOrFile);
    if (!request.folderOrFile.isEmpty()) {
        dialog.setDirectory(start.isDir() ? start.filePath() : start.path());
        if (!start.isDir()) {
            dialog.selectFile(start.fileName());
        }
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

bool DesktopPrompt::ask(QWidget* parent, const Question& question)
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

std::optional<Secret> DesktopPrompt::askSecret(QWidget* parent, const SecretQuestion& question)
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

QString DesktopPrompt::openFile(QWidget* parent, const FileRequest& request)
{
    return chosenFiles(parent, request, QFileDialog::ExistingFile).value(0);
}

QStringList DesktopPrompt::openFiles(QWidget* parent, const FileRequest& request)
{
    return chosenFiles(parent, request, QFileDialog::ExistingFiles);
}

QString DesktopPrompt::saveFile(QWidget* parent, const FileRequest& request)
{
    return chosenFiles(parent, request, QFileDialog::AnyFile).value(0);
}

QString DesktopPrompt::chooseFolder(QWidget* parent, const FileRequest& request)
{
    return chosenFiles(parent, request, QFileDialog::Directory).value(0);
}

bool DesktopPrompt::choosePrinter(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace risalah::ui
