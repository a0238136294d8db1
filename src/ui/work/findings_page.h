// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding_fix.h"

#include <QWidget>

#include <memory>

namespace risalah::ui {

namespace Ui {
class FindingsPage;
}
class MeetingDesk;

/// Periksa: everything that is missing or odd, what blocks first; each row leads to its field.
class FindingsPage final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPage(MeetingDesk& desk, QWidget* parent = nullptr);
    ~FindingsPage() override;

    /// `paperProblem` says why no paper could be made; empty when there is one.
    void setFindings(const std::vector<domain::Finding>& findings, const QString& paperProblem);
    /// Mends the finding the keyboard is on, where one step can; else goes to its field.
    void mendCurrent();
    /// The keyboard goes to this finding, as long as there is one.
    void showFinding(const domain::Finding& finding);
    /// The keyboard goes to what is wrong with the paper itself.
    void showPaper();
    /// The keyboard goes to the list; where nothing was found it stays on the page.
    void enter();
    void focusReview();
    /// Asked before the notula is handed on; says itself why it is held back.
    void setHeldBack(std::function<bool()> isHeldBack);
    void followLink();

Q_SIGNALS:
    void paperSettingsAsked();
    /// "7/2026", to be seen in the book of numbers.
    void numberAsked(const QString& number);

private:
    [[nodiscard]] domain::FixContext fixContext() const;
    [[nodiscard]] const domain::Finding* current() const;

    std::unique_ptr<Ui::FindingsPage> m_ui;
    MeetingDesk& m_desk;
    std::vector<domain::Finding> m_findings; ///< as the rows stand
};

} // namespace risalah::ui
