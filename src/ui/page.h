// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/commands.h"

#include <QDateTime>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace risalah::ui {

class Appearance;
class CommandRegistry;
class Prompt;
class Session;

enum class PageId {
    Start,
    Register,
    Home,
    Meetings,
    Meeting,
    Resolutions,
    Actions,
    Directory,
    Settings,
    Numbers,
    Verify,
    Help
};

/// Somewhere to go: a page, for pages of one record its id, and what to show in it. In a meeting `part` is a
/// step ("attendance"), a finding's path ("meeting.start"), "point:<id>", "resolution:<id>", "action:<id>" or
/// "package:<file>"; in the directory "person" or "unit"; in the book of numbers one of the meetings'
/// ("7/2026"); in help a topic; for Verify the record is a file.
struct Place {
    PageId page = PageId::Home;
    QString record = {};
    QString part = {};

    friend bool operator==(const Place&, const Place&) = default;
};

/// How such a part begins. It is an errand, no place: nobody comes back to it.
inline constexpr QLatin1StringView kPackagePart("package:");

/// A line in the page instead of a question; with an action ("Urungkan") it stays until it is used or closed.
struct Notice {
    enum class Kind { Info, Ok, Warn, Bad };
    Kind kind = Kind::Info;
    QString text;
    QString actionText = {};
    std::function<void()> action = {};
    const QObject* until = nullptr; ///< what is said is true while this lives: the notice goes with it
    /// Something is to be decided, on whatever page: nobody closes it, it comes back after other notices, and
    /// goes with `until` only.
    bool stands = false;
};

/// What the status bar says about the last edit.
struct SaveState {
    enum class Kind { Nothing, Saving, Saved, Failed };
    Kind kind = Kind::Nothing;
    QTime at = {}; ///< of Saved
    QString reason = {}; ///< of Failed: a sentence
    std::function<void()> remedy = {}; ///< of Failed: what a click on it leads to
};

/// What a page may ask of the window around it.
class Shell {
public:
    Shell() = default;
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;
    virtual ~Shell() = default;
    virtual void open(const Place& place) = 0;
    virtual void goBack() = 0;
    virtual void notify(const Notice& notice) = 0;
    virtual void setSaveState(const SaveState& state) = 0;
    /// The second text of the status bar: "6 dari 26 rapat". Belongs to the page that is shown.
    virtual void setPageStatus(const QString& text) = 0;
    /// A number beside an entry of the rail; 0 takes it away. `meaning` is read aloud: "5 terlambat".
    virtual void setBadge(PageId page, int number, const QString& meaning) = 0;
};

/// What every page is given; outlives all pages.
struct Workbench {
    CommandRegistry& commands;
    Prompt& prompt;
    Appearance& appearance;
    Shell& shell;
    Session& session;
};

/// One page of the window, built when it is first shown and kept as long as its register is open.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Before the page comes to the front; a failure says why what it shows now must stay.
    [[nodiscard]] virtual Result<void> mayEnter(const Place& /*place*/) const { return {}; }
    /// Each time the page comes to the front; reload what may have changed.
    virtual void enter(const Place& place) = 0;
    /// Before another page comes to the front, or another register is opened: commit what is still in an
    /// editor.
    virtual void leave() { }
    /// Buttons at the right of the top bar, left to right.
    [[nodiscard]] virtual std::vector<Command> barCommands() const { return {}; }
    /// Which of them is the main button.
    [[nodiscard]] virtual bool isMainCommand(Command /*command*/) const { return false; }
    /// File name in ui/help without ".md".
    [[nodiscard]] virtual QString helpTopic() const { return QStringLiteral("mulai"); }

Q_SIGNALS:
    /// The page's barCommands changed.
    void barChanged();
    /// Another part of the page is shown: what went well in the last one is no news here.
    void sectionChanged();
};

/// A row of the table of pages (pages/page_table.cpp): how a page is named and made.
struct PageRow {
    PageId id;
    PageId railEntry; ///< which entry of the rail is lit while it is shown; none where the rail has no such
                      ///< entry
    const char* name; ///< for --page and settings
    Page* (*make)(Workbench& workbench, QWidget* parent);
};

} // namespace risalah::ui
