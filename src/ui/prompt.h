// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;
class QWidget;

namespace risalah::ui {

/// A question that cannot be put into the page. Rare: prefer a NoticeBar with "Urungkan".
struct Question {
    QString title;
    QString text;
    QString yes; ///< a verb: "Ganti berkas"
    QString no; ///< empty gives "Batal"
    bool isDangerous = false; ///< "no" is then what Enter chooses
};

/// A password or PIN that is needed now and kept nowhere.
struct SecretQuestion {
    QString title;
    QString text; ///< what it is for
    QString label; ///< "PIN token"
    QString yes; ///< a verb: "Tandatangani"
};

/// What a file dialog is to show. Filters as Qt writes them: "Register Risalah (*.risalah)".
struct FileRequest {
    QString title;
    QString folderOrFile; ///< where to begin; with a name for saving
    QStringList filters;
    QString suffix; ///< given to a name typed without one; only for saving
};

/// The only place that may open a modal box or a system dialog; tests hold the scripted twin of
/// tests/support.
class Prompt {
public:
    Prompt() = default;
    Prompt(const Prompt&) = delete;
    Prompt& operator=(const Prompt&) = delete;
    virtual ~Prompt() = default;

    [[nodiscard]] virtual bool ask(QWidget* parent, const Question& question) = 0;
    /// nullopt when the user gave up.
    [[nodiscard]] virtual std::optional<Secret> askSecret(QWidget* parent,
                                                          const SecretQuestion& question) = 0;
    /// Empty when the user gave up.
    [[nodiscard]] virtual QString openFile(QWidget* parent, const FileRequest& request) = 0;
    [[nodiscard]] virtual QStringList openFiles(QWidget* parent, const FileRequest& request) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget* parent, const FileRequest& request) = 0;
    [[nodiscard]] virtual QString chooseFolder(QWidget* parent, const FileRequest& request) = 0;
    /// Lets the user choose a printer and pages; false when the user gave up.
    [[nodiscard]] virtual bool choosePrinter(QWidget* parent, QPrinter& printer) = 0;
};

/// The true one.
class DesktopPrompt final : public Prompt {
public:
    [[nodiscard]] bool ask(QWidget* parent, const Question& question) override;
    [[nodiscard]] std::optional<Secret> askSecret(QWidget* parent, const SecretQuestion& question) override;
    [[nodiscard]] QString openFile(QWidget* parent, const FileRequest& request) override;
    [[nodiscard]] QStringList openFiles(QWidget* parent, const FileRequest& request) override;
    [[nodiscard]] QString saveFile(QWidget* parent, const FileRequest& request) override;
    [[nodiscard]] QString chooseFolder(QWidget* parent, const FileRequest& request) override;
    [[nodiscard]] bool choosePrinter(QWidget* parent, QPrinter& printer) override;
};

} // namespace risalah::ui
