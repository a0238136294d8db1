// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text_search.h"

#include <QFrame>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace risalah::ui {

class MeetingDesk;

/// Cari dan ganti over the texts of the meeting: a bar above the editor, never a dialog. It shows where the
/// matches are and asks the workspace to go there.
class FindBar final : public QFrame {
    Q_OBJECT
public:
    explicit FindBar(MeetingDesk& desk, QWidget* parent = nullptr);

    /// Ctrl+F and Ctrl+H; what is selected becomes what is looked for.
    void open(bool replacing, const QString& selected);
    void dismiss();
    /// Which of the matches is shown while somebody types: one that is seen without leaving the step.
    using Choose = std::function<std::optional<std::size_t>(const std::vector<domain::TextMatch>& matches)>;
    void setChoose(Choose choose) { m_choose = std::move(choose); }

Q_SIGNALS:
    /// A path of risalah/1, and the letters found there.
    void matchAsked(const risalah::domain::TextMatch& match);
    /// What is to be marked now; an empty query once nothing is.
    void queryChanged(const risalah::domain::TextQuery& query);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] domain::TextQuery query() const;
    void searchTyped();
    void search();
    void step(int by);
    void replaceOne();
    [[nodiscard]] std::size_t placeAfter(const domain::TextMatch& replaced, std::size_t place) const;
    void replaceAll();
    void showCount();
    void buildRows();

    MeetingDesk& m_desk;
    QLineEdit* m_wanted;
    QLineEdit* m_replacement;
    QCheckBox* m_matchCase;
    QCheckBox* m_wholeWords;
    QLabel* m_count;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_one;
    QPushButton* m_all;
    QWidget* m_replaceRow;
    Choose m_choose;
    std::vector<domain::TextMatch> m_matches;
    std::size_t m_current = 0;
    bool m_isShown = false; ///< a match of this search was gone to
};

} // namespace risalah::ui
