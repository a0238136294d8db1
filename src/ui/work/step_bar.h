// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace risalah::ui {

/// The parts of a meeting in the order they come.
enum class Step { Invitation, Attendance, Discussion, FollowUp, Findings, Signing };
inline constexpr int kStepCount = 6;

/// What a step shows beside its name.
struct StepMark {
    bool isDone = false; ///< a tick
    int open = 0; ///< how many things are missing
    friend bool operator==(const StepMark&, const StepMark&) = default;
};

/// The stepper: tabs that are also the state of the meeting.
class StepBar final : public QTabBar {
    Q_OBJECT
public:
    explicit StepBar(QWidget* parent = nullptr);

    [[nodiscard]] Step step() const { return static_cast<Step>(currentIndex()); }
    void setStep(Step step) { setCurrentIndex(static_cast<int>(step)); }
    void setMark(Step step, const StepMark& mark);
    [[nodiscard]] StepMark mark(Step step) const { return m_marks.at(static_cast<std::size_t>(step)); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// How the steps give way where the bar is full.
    enum class Fit { Roomy, ShortNames, Tight };
    [[nodiscard]] static QString nameAt(int index, Fit fit);
    [[nodiscard]] static int paddingAt(Fit fit);
    [[nodiscard]] int widthOf(int index, Fit fit) const;
    [[nodiscard]] int wantedWidth(Fit fit) const;
    void fit();

    Fit m_fit = Fit::Roomy;
    std::vector<StepMark> m_marks;
};

} // namespace risalah::ui
