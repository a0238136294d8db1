// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/command_registry.h"
#include "ui/page.h"

#include <QMainWindow>
#include <QPointer>

#include <map>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace risalah::ui {

class CommandPalette;
class IconLabel;
class NoticeBar;
class Rail;
class RegisterCommands;

/// The frame: rail, top bar, the page in front, notices and the status bar. It knows no record.
class MainWindow final : public QMainWindow, public Shell {
    Q_OBJECT

public:
    MainWindow(Appearance& appearance, Prompt& prompt, Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] CommandRegistry& commands() { return m_commands; }
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] const Place& currentPlace() const { return m_place; }

    /// What was double-clicked in the desktop: a register is opened, a package goes to the open register, or
    /// to the next one opened. Each in its turn: a register that is being opened and a dialog come first.
    void openFile(const QString& path);

    void open(const Place& place) override;
    void goBack() override;
    void notify(const Notice& notice) override;
    void setSaveState(const SaveState& state) override;
    void setPageStatus(const QString& text) override;
    void setBadge(PageId page, int number, const QString& meaning) override;
    /// A page is in front and its first content was asked for: what a user calls "started".
    [[nodiscard]] bool isReady() const { return currentPage() != nullptr; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildRail(QHBoxLayout* row);
    QWidget* buildTopBar();
    QWidget* buildStatusBar();
    void bindCommands();
    void bindView();
    void showKeys();
    void followSession();
    void rest();
    void wake();
    void forgetPages();
    void openWaitingFiles();
    void openWaitingLater();
    void openRegister(const QString& path);
    void firstPage();
    void reopen(const QString& meeting);
    [[nodiscard]] bool mayGoTo(const Place& place);
    [[nodiscard]] bool mayLoseSignature();
    void refreshLate();
    void restoreLayout();
    void saveLayout();
    void resetLayout();
    void showHelp();
    void bringToFront(const Place& place);
    void fillBar();
    void focusPage();
    void restyle();
    void showSaveState();

    Appearance& m_appearance;
    CommandRegistry m_commands;
    Workbench m_workbench;
    CommandPalette* m_palette = nullptr;
    RegisterCommands* m_registerCommands = nullptr;
    QStringList m_waitingFiles;
    bool m_isResting = false; ///< a register is being opened
    QTimer* m_layoutTimer = nullptr;
    Rail* m_rail = nullptr;
    std::map<PageId, Page*> m_pages;
    QStackedWidget* m_stack = nullptr;
    QPointer<QWidget> m_restingFocus; ///< had the keyboard when another register was asked for
    QPushButton* m_search = nullptr;
    QLabel* m_searchKey = nullptr;
    QHBoxLayout* m_bar = nullptr;
    std::vector<QWidget*> m_barButtons;
    QToolButton* m_menuButton = nullptr;
    NoticeBar* m_notices = nullptr;
    IconLabel* m_savedSign = nullptr;
    QLabel* m_saved = nullptr;
    SaveState m_saveState;
    QLabel* m_pageStatus = nullptr;
    QLabel* m_register = nullptr;
    Place m_place;
    std::vector<Place> m_history;
};

} // namespace risalah::ui
