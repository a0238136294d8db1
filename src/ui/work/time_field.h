// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time_of_day.h"
#include "ui/work/typed_field.h"

#include <optional>

namespace risalah::ui {

/// A time as people type it: "9", "0900", "9:30"; it reads "09.00".
class TimeField final : public TypedField {
    Q_OBJECT
public:
    explicit TimeField(QWidget* parent = nullptr);

    void setTime(std::optional<domain::TimeOfDay> time);
    [[nodiscard]] std::optional<domain::TimeOfDay> time() const { return m_time; }

Q_SIGNALS:
    void timeChanged(std::optional<risalah::domain::TimeOfDay> time);

protected:
    void takeTyped() override;
    void showValue() override;

private:
    std::optional<domain::TimeOfDay> m_time;
};

} // namespace risalah::ui
