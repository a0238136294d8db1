// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QLineEdit;

namespace risalah::ui {

/// What was typed and is no value of its field stays there, marked, until it is mended: nobody has to type
/// again what was wrong in one letter only.
class Mistyped final {
public:
    explicit Mistyped(QLineEdit& field) : m_field(field) { }

    /// False where the same text is marked already.
    bool mark(const QString& sentence);
    void clear();
    [[nodiscard]] bool isMarked() const { return m_problem != nullptr; }
    /// Lives as long as the mark: what is said of it goes with it.
    [[nodiscard]] const QObject* problem() const { return m_problem.get(); }

private:
    QLineEdit& m_field;
    std::unique_ptr<QObject> m_problem;
    QString m_text; ///< that is marked
};

} // namespace risalah::ui
