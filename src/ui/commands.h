// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace risalah::ui {

/// Everything a user can do by menu, key, button or palette. A row for each stands in commands.cpp.
enum class Command {
    // Everywhere
    OpenPalette,
    OpenHome,
    OpenMeetings,
    OpenResolutions,
    OpenActions,
    OpenDirectory,
    OpenSettings,
    OpenNumbers,
    GoBack,
    NewMeeting,
    TrySample,
    ReceivePackage,
    ChooseRegister,
    BackUpRegister,
    LettersLarger,
    LettersSmaller,
    LettersNormal,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    FullScreen,
    ResetLayout,
    Help,
    Shortcuts,
    About,
    ShowMenu,
    Quit,
    // A meeting on the table
    Undo,
    Redo,
    CheckMinutes,
    NextFinding,
    FinaliseMinutes,
    ReserveNumber,
    PrintPaper,
    SavePaper,
    TogglePreview,
    Present,
    NextStep,
    PreviousStep,
    NextPart,
    MoveUp,
    MoveDown,
    RemoveRow,
    MakeResolution,
    MakeAction,
    EditSpeaker,
    FollowLink,
    PasteNotes,
    PastePlain,
    ToggleBold,
    ToggleItalic,
    ToggleFold,
    ToggleAllFolds,
    FindText,
    ReplaceText,
    CheckSpelling,
    AddSeat,
    AddSeatGroups,
    AllPresent,
    MendFinding,
    ReviewMinutes,
    EarlierTexts,
    MeetingWastebasket,
    SendPackage,
    CorrectMinutes,
    SignMinutes,
    OpenEdition,
    PrintEdition,
    SaveEdition,
    CompareEditions,
    AddScan,
    CopySeries,
    AddStandingItems,
    AgendaItemStarts,
    AgendaItemEnds,
    SortSeats,
    SetQuorum,
    BlankSheet,
    FilledSheet,
    PreviewLarger,
    PreviewSmaller,
    // Lists of meetings, resolutions and actions, directory
    FindMeeting,
    OpenMeeting,
    CopyMeeting,
    RemoveMeeting,
    RestoreMeeting,
    OpenResolutionMeeting,
    PrintResolutions,
    ActionStatusMenu,
    ActionStarted,
    ActionDone,
    ActionReopened,
    ActionCancelled,
    ActionMeeting,
    AddToDirectory,
    RemoveFromDirectory,
    ImportPeople,
    // Any PDF
    VerifyPdf,
};

/// Where a command lives: two commands that can be met at the same time must not share keys.
enum class CommandContext { Window, Home, Meetings, Meeting, Resolutions, Actions, Directory, Settings };

/// The heading a command stands under in the menu and on the page of shortcuts.
enum class CommandGroup { Register, Meeting, Discussion, Edit, Go, View, Help };

struct CommandRow {
    Command command;
    const char* id; ///< stable: settings and tests name it
    const char* text; ///< Indonesian, translated through context "Command"
    const char* description; ///< one sentence for palette and tool tip
    const char* icon; ///< a file of ui/icons, or "" without
    const char* keys; ///< portable, several separated by "; "
    CommandGroup group;
    CommandContext context;
    bool checkable = false;
};

/// The one table: menus, buttons, palette and the page of shortcuts are made from it.
[[nodiscard]] std::span<const CommandRow> commandRows();
[[nodiscard]] const CommandRow& rowOf(Command command);

[[nodiscard]] QString commandText(const CommandRow& row);
/// What else it may be looked for by: what is found there although the command is not named so.
[[nodiscard]] QString commandOtherWords(Command command);
[[nodiscard]] QString commandDescription(const CommandRow& row);
/// The default keys; empty when the command has none.
[[nodiscard]] QList<QKeySequence> commandKeys(const CommandRow& row);
[[nodiscard]] QString groupTitle(CommandGroup group);

} // namespace risalah::ui
