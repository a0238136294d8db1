// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "ui/work/mistyped.h"

#include <QLineEdit>

#include <optional>

namespace risalah::ui {

/// A day, typed as people type it ("15/7", "15 juli 2025") or picked from a calendar; at rest it reads
/// "Selasa, 15 Juli 2025". ↑ and ↓ go a day on or back. What is no day stays to be mended, Esc brings the
/// last one back.
class DateField final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);

    void setDate(std::optional<domain::Date> date);
    [[nodiscard]] std::optional<domain::Date> date() const { return m_date; }
    /// The day a typed one without a year is counted from, and where an empty field's calendar opens.
    void setReference(domain::Date reference) { m_reference = reference; }
    /// The field speaks of another row now: what was mistyped in the last one goes.
    void dropMistyped();
    /// What stands there is no day, and date() the last one that was.
    [[nodiscard]] bool isMistyped() const { return m_mistyped.isMarked(); }
    /// Lives as long as that.
    [[nodiscard]] const QObject* problem() const { return m_mistyped.problem(); }
    /// A field that may not be left empty asks for its day.
    void setRequired(bool required) { m_required = required; }

Q_SIGNALS:
    void dateChanged(std::optional<risalah::domain::Date> date);
    /// What was typed is no day; true while `until` lives.
    void refused(const QString& sentence, const QObject* until);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takeTyped();
    void refuse(const QString& sentence);
    void take(std::optional<domain::Date> date);
    void showCalendar();
    void showDate();

    std::optional<domain::Date> m_date;
    domain::Date m_reference = domain::Date::unset();
    bool m_required = false;
    Mistyped m_mistyped{*this};
};

} // namespace risalah::ui
