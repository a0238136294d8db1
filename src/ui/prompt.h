// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QObject>
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
class Prompt : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] bool ask(QWidget* parent, const Question& question);
    /// nullopt when the user gave up.
    [[nodiscard]] std::optional<Secret> askSecret(QWidget* parent, const SecretQuestion& question);
    /// Empty when the user gave up.
    [[nodiscard]] QString openFile(QWidget* parent, const FileRequest& request);
    [[nodiscard]] QStringList openFiles(QWidget* parent, const FileRequest& request);
    [[nodiscard]] QString saveFile(QWidget* parent, const FileRequest& request);
    [[nodiscard]] QString chooseFolder(QWidget* parent, const FileRequest& request);
    /// Lets the user choose a printer and pages; false when the user gave up.
    [[nodiscard]] bool choosePrinter(QWidget* parent, QPrinter& printer);
    /// Whoever asked goes on after the answer: what it belongs to must stay until answered().
    [[nodiscard]] bool isAsking() const { return m_asking > 0; }
    /// While what would ask is about to go everybody gives up unasked.
    void setResting(bool resting) { m_isResting = resting; }

Q_SIGNALS:
    /// Nothing is asked any more, and whoever asked has gone on.
    void answered();

protected:
    enum class Files { OpenOne, OpenMany, Save, Folder };
    [[nodiscard]] virtual bool answer(QWidget* parent, const Question& question) = 0;
    [[nodiscard]] virtual std::optional<Secret> secret(QWidget* parent, const SecretQuestion& question) = 0;
    [[nodiscard]] virtual QStringList files(QWidget* parent, const FileRequest& request, Files which) = 0;
    [[nodiscard]] virtual bool setUp(QWidget* parent, QPrinter& printer) = 0;

private:
    template <class Show> auto during(Show show);

    int m_asking = 0;
    bool m_isResting = false;
};

/// The true one.
class DesktopPrompt final : public Prompt {
    Q_OBJECT

protected:
    [[nodiscard]] bool answer(QWidget* parent, const Question& question) override;
    [[nodiscard]] std::optional<Secret> secret(QWidget* parent, const SecretQuestion& question) override;
    [[nodiscard]] QStringList files(QWidget* parent, const FileRequest& request, Files which) override;
    [[nodiscard]] bool setUp(QWidget* parent, QPrinter& printer) override;
};

} // namespace risalah::ui
