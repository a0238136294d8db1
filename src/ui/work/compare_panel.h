// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_merge.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace risalah::ui {

class ChangeCard;

/// Differences one below the other, each with its two texts side by side: of two copies that are merged point
/// by point, or of two editions that are only read.
class ComparePanel final : public QFrame {
    Q_OBJECT
public:
    explicit ComparePanel(QWidget* parent = nullptr);

    /// What a merge is about, in words.
    struct MergeHeadings {
        QString title;
        QString mine;
        QString theirs;
        QString takeMine; ///< on buttons
        QString takeTheirs;
        QString takeAllMine;
        QString takeAllTheirs;
    };
    void showMerge(domain::MergeSides sides, const MergeHeadings& headings);
    [[nodiscard]] bool isMerging() const { return !m_items.empty(); }
    /// Ours changed while the choice was open, by an undo: what still differs in the same way keeps its
    /// choice.
    void followMine(const domain::MeetingRecord& mine);
    void showChanges(const std::vector<domain::RecordChange>& changes,
                     const QString& title,
                     const QString& before,
                     const QString& after);

Q_SIGNALS:
    void mergeChosen(const risalah::domain::MeetingRecord& merged);
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void clear(const QString& title);
    void orderStops();
    /// One for each of m_items.
    [[nodiscard]] std::vector<domain::MergeChoice> choices() const;
    void chooseAll(domain::MergeChoice choice);
    void refreshButtons();
    void apply();

    QLabel* m_title;
    QLabel* m_state;
    QScrollArea* m_scroll;
    QWidget* m_list;
    QVBoxLayout* m_cards;
    QPushButton* m_apply;
    QPushButton* m_allMine;
    QPushButton* m_allTheirs;
    QPushButton* m_close;
    domain::MergeSides m_sides;
    MergeHeadings m_headings;
    std::vector<domain::MergeItem> m_items;
    std::vector<ChangeCard*> m_shown;
};

} // namespace risalah::ui
