// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "ui/work/typed_field.h"

#include <optional>

namespace risalah::ui {

/// A day, typed as people type it ("15/7", "15 juli 2025") or picked from a calendar; at rest it reads
/// "Selasa, 15 Juli 2025". ↑ and ↓ go a day on or back.
class DateField final : public TypedField {
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);

    void setDate(std::optional<domain::Date> date);
    /// Beside what is no day the last one that was.
    [[nodiscard]] std::optional<domain::Date> date() const { return m_date; }
    /// The day a typed one without a year is counted from, and where an empty field's calendar opens.
    void setReference(domain::Date reference) { m_reference = reference; }
    /// A field that may not be left empty asks for its day.
    void setRequired(bool required) { m_required = required; }

Q_SIGNALS:
    void dateChanged(std::optional<risalah::domain::Date> date);

protected:
    void takeTyped() override;
    void showValue() override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(std::optional<domain::Date> date);
    void showCalendar();

    std::optional<domain::Date> m_date;
    domain::Date m_reference = domain::Date::unset();
    bool m_required = false;
};

} // namespace risalah::ui
