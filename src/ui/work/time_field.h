// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time_of_day.h"
#include "ui/work/mistyped.h"

#include <QLineEdit>

#include <optional>

namespace risalah::ui {

/// A time as people type it: "9", "0900", "9:30"; it reads "09.00". What is no time stays to be mended, Esc
/// brings the last one back.
class TimeField final : public QLineEdit {
    Q_OBJECT
public:
    explicit TimeField(QWidget* parent = nullptr);

    void setTime(std::optional<domain::TimeOfDay> time);
    [[nodiscard]] std::optional<domain::TimeOfDay> time() const { return m_time; }
    /// The field speaks of another row now: what was mistyped in the last one goes.
    void dropMistyped();
    [[nodiscard]] bool isMistyped() const { return m_mistyped.isMarked(); }
    /// Lives as long as that.
    [[nodiscard]] const QObject* problem() const { return m_mistyped.problem(); }

Q_SIGNALS:
    void timeChanged(std::optional<risalah::domain::TimeOfDay> time);
    /// What was typed is no time; true while `until` lives.
    void refused(const QString& sentence, const QObject* until);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takeTyped();

    std::optional<domain::TimeOfDay> m_time;
    Mistyped m_mistyped{*this};
};

} // namespace risalah::ui
