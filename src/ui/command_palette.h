// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search_hit.h"
#include "ui/page.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace risalah::ui {

/// Ctrl+K: one field over everything – commands, meetings, resolutions, actions, people. Lies over the window
/// and goes away with Esc, with a click beside it or when something was chosen.
class CommandPalette final : public QWidget {
    Q_OBJECT

public:
    CommandPalette(Workbench& workbench, QWidget* window);

    void open();
    /// The keyboard goes back to where it was.
    void dismiss();
    /// How well the name of a command answers what was typed; 0 means not at all. Every word must be found.
    [[nodiscard]] static int rank(const QString& typed, const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void search();
    void addAnswer(const QString& typed, const std::vector<domain::SearchHit>& hits);
    void addNamedCommands(const QString& typed);
    void addDescribedCommands(const QString& typed);
    [[nodiscard]] std::vector<Command> offered() const;
    void addCommand(Command command);
    void addHit(const domain::SearchHit& hit);
    QListWidgetItem& addRow(const QString& text, const QString& detail, const QString& iconName);
    void showRows();
    void choose(int row);
    void readChoice();
    void readField();
    void run();
    void layOut();
    void moveSelection(int rows);

    Workbench& m_workbench;
    QFrame* m_card;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_nothing; ///< says so where nothing is found
    QPointer<QWidget> m_focusBefore;
    int m_request = 0; ///< answers to an older text are dropped
    bool m_isChoiceRead = false; ///< a screen reader was led from the field to the chosen row
};

} // namespace risalah::ui
