// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <memory>

namespace risalah::ui {

/// A value as people type it. What is none stays there, marked, until it is mended: nobody has to type again
/// what was wrong in one letter only. Esc brings the last value back.
class TypedField : public QLineEdit {
    Q_OBJECT

public:
    /// Lives as long as what stands there is no value: what is said of it goes with it. Null where all is
    /// well.
    [[nodiscard]] const QObject* problem() const { return m_problem.get(); }
    /// The field speaks of another row now: what was mistyped in the last one goes.
    void dropMistyped();
    /// What is typed and no value yet goes; false when the field shows its value already.
    [[nodiscard]] bool takeBackTyping();

Q_SIGNALS:
    /// What was typed is no value; true while `until` lives. Said once for the same text.
    void refused(const QString& sentence, const QObject* until);

protected:
    explicit TypedField(QWidget* parent);
    /// The field was left, or Enter pressed: its text is taken as a value, or refused.
    virtual void takeTyped() = 0;
    /// Writes the value as it reads at rest.
    virtual void showValue() = 0;
    void refuse(const QString& sentence);
    void clearProblem();
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::unique_ptr<QObject> m_problem;
    QString m_refusedText;
};

} // namespace risalah::ui
