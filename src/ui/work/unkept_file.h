// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

class QWidget;

namespace risalah::ui {

struct Workbench;

/// A PDF that exists nowhere but here, because the register did not take it: offered until somebody saves it.
class UnkeptFile final : public QObject {
    Q_OBJECT

public:
    /// `name` is what the file is called until the person says otherwise, `verb` what saving it is called
    /// everywhere.
    UnkeptFile(Workbench& workbench, QString name, QString verb, QWidget* window);

    /// Says why, with a way to save it; another file takes its place.
    void offer(const QString& why, const QByteArray& pdf);
    void save();
    [[nodiscard]] const QString& verb() const { return m_verb; }
    [[nodiscard]] bool isHeld() const { return !m_pdf.isEmpty(); }

Q_SIGNALS:
    /// Held now, or saved.
    void changed();

private:
    void notify(const QString& why);

    Workbench& m_workbench;
    QString m_name;
    QString m_verb;
    QWidget* m_window;
    QString m_why;
    QByteArray m_pdf;
};

} // namespace risalah::ui
