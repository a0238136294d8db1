// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QRegularExpression>

namespace risalah::ui {

namespace {

// One sheet for the whole program. $name is a colour of the tokens or a length that is worked out below, 12px
// a length of the 100 % design that grows with the letters, 1pt a hair line that does not grow; 12px-1 is one
// pixel less than 12px, so that a wider line takes nothing from what it surrounds. Widgets choose a look by
// the string property "role" (see src/ui/README.md). Letters take their colour from the palette: a colour set
// here makes the hint of a field half transparent.
constexpr char16_t kSheet[] = uR"(
QPushButton, QToolButton, QCheckBox, QRadioButton, QComboBox, QTabBar, QSlider { outline: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QMainWindow, QDialog, QMessageBox { background: $bg; }
QToolTip { background: $surface; color: $text; border: 1pt solid $line; padding: 4px 8px; }

QFrame[role="card"] { background: $surface; border: 1pt solid $line; border-radius: 10px; }
QWidget[role="surface"] { background: $surface; }
QWidget[role="bg"], QScrollArea[role="bg"] { background: $bg; }
QFrame[role="line"] { background: $line; border: none; max-height: 1pt; min-height: 1pt; }
QFrame[role="vline"] { background: $line; border: none; max-width: 1pt; min-width: 1pt; }
QScrollArea, QScrollArea > QWidget > QWidget[role="content"] { background: transparent; border: none; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: 19px; font-weight: 600; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="strong"] { font-weight: 500; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"], QLabel[role="label"] { color: $muted; font-size: 12px; }
QLabel[apart="true"] { padding-top: 8px; }
QLabel[role="number"] { font-family: "Risalah Angka"; }
QLabel[role="bignumber"] { font-family: "Risalah Angka"; font-size: 24px; font-weight: 600; }
QLabel[role="error"] { color: $bad; }
QLabel[role="ok"] { color: $ok; }
QLabel[role="key"] { color: $muted; font-size: 11px; border: 1pt solid $line; border-radius: 4px;
    padding: 0 5px; min-height: 18px; max-height: 18px; background: $surface; }

QPushButton, QToolButton[role="button"] { background: $surface; border: 1pt solid $line; border-radius: 8px;
    padding: 0 12px; min-height: 30px; font-weight: 500; }
QPushButton { icon-size: 16px; }
QPushButton[lead="true"] { icon-size: 22px; }
QPushButton:hover, QToolButton[role="button"]:hover { background: $chip; }
QPushButton:pressed { background: $accentbg; }
QPushButton:focus, QToolButton[role="button"]:focus { border: 2pt solid $accent; padding: 0 12px-1;
    min-height: 30px-2; }
QPushButton:disabled { color: $disabled; background: transparent; border-color: $line; }
QPushButton:checked { background: $accentbg; color: $accent; border-color: $accent; }
QPushButton[role="primary"] { background: $accent; color: $on; border: 1pt solid $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accenthover; }
QPushButton[role="primary"]:focus { border: 2pt solid $text; }
QPushButton[role="primary"]:disabled { color: $disabled; background: transparent; border-color: $line; }
QPushButton[role="link"] { background: transparent; border: 1pt solid transparent; color: $accent; padding: 0 4px;
    min-height: 24px; text-align: left; }
QPushButton[role="link"]:hover { background: $accentbg; }
QPushButton[role="link"]:focus { border: 2pt solid $accent; padding: 0 4px-1; min-height: 24px-2; }
QPushButton[role="link"]:disabled { color: $disabled; border-color: transparent; }
QPushButton[role="filter"] { background: $chip; color: $muted; border: 1pt solid transparent; border-radius: 12px;
    min-height: 24px; padding: 0 12px; font-size: 12px; font-weight: 600; }
QPushButton[role="filter"]:checked { background: $accentbg; color: $accent; }
QPushButton[role="filter"]:focus { border: 2pt solid $accent; padding: 0 12px-1; min-height: 24px-2; }
QPushButton::menu-indicator { image: url(:/risalah/icons/$dir/chevron-down.svg); width: 16px; height: 16px;
    subcontrol-position: right center; subcontrol-origin: padding; right: 8px; }
QPushButton[hasMenu="true"] { padding: 0 24px 0 6px; }
QPushButton[hasMenu="true"]:focus { padding: 0 24px-1 0 6px-1; }
QToolButton { background: transparent; border: 1pt solid transparent; border-radius: 8px; padding: 5px;
    icon-size: 18px; }
QToolButton:hover { background: $chip; }
QToolButton:checked { background: $accentbg; color: $accent; }
QToolButton:focus { border: 2pt solid $accent; padding: 5px-1; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $surface; border: 1pt solid $field;
    border-radius: 8px; selection-background-color: $accent; selection-color: $on; }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 0 10px; min-height: 30px; }
QLineEdit { icon-size: 16px; lineedit-clear-button-icon: url(:/risalah/icons/$dir/x.svg); }
QPlainTextEdit, QTextEdit { padding: 6px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2pt solid $accent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { padding: 0 10px-1; min-height: 30px-2; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 6px-1 8px-1; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: transparent; border-color: $line; }
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: $bg; border-color: $line; }
QLineEdit[role="title"] { background: transparent; border: 1pt solid transparent; border-radius: 6px; padding: 0 6px;
    min-height: 28px; font-size: 19px; font-weight: 600; }
QLineEdit[role="title"]:hover { border-color: $line; }
QLineEdit[role="title"]:focus { background: $surface; border: 2pt solid $accent; padding: 0 6px-1;
    min-height: 28px-2; }
QLineEdit[role="title"]:read-only { background: transparent; border: 1pt solid transparent; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] { border: 2pt solid $bad; }
QLineEdit[invalid="true"], QComboBox[invalid="true"] { padding: 0 10px-1; min-height: 30px-2; }
QPlainTextEdit[invalid="true"] { padding: 6px-1 8px-1; }
QTextBrowser, QTextBrowser:focus, QTextBrowser:read-only { background: transparent; border: none; padding: 0; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QTableView QLineEdit { border: none; padding: 0; background: transparent;
    min-height: 0; }
QTableView QLineEdit, QTreeView QLineEdit { background: $surface; border: 2pt solid $accent; border-radius: 0; padding: 0 4px; }
QComboBox { padding-left: 10px+2; padding-right: 28px; }
QComboBox:focus, QComboBox[invalid="true"] { padding-left: 10px+1; padding-right: 28px-1; }
QComboBox:editable { padding-left: 10px; }
QComboBox:editable:focus { padding-left: 10px-1; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url(:/risalah/icons/$dir/chevron-down.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; border: 1pt solid $line; selection-background-color: $accentbg;
    selection-color: $text; outline: none; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; }
QDateEdit::drop-down, QTimeEdit::drop-down { border: none; width: 28px; }
QDateEdit::down-arrow { image: url(:/risalah/icons/$dir/chevron-down.svg); width: 16px; height: 16px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 24px; }
QAbstractSpinBox::up-arrow { image: url(:/risalah/icons/$dir/chevron-up.svg); width: 14px; height: 14px; }
QAbstractSpinBox::down-arrow { image: url(:/risalah/icons/$dir/chevron-down.svg); width: 14px; height: 14px; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 16px; height: 16px;
    border: 1pt solid $field; background: $surface; border-radius: 4px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
    image: url(:/risalah/icons/$dir/check.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: $accent;
    border-color: $accent; image: url(:/risalah/icons/$dir/minus.svg); }
QRadioButton::indicator { width: $radioinside; height: $radioinside; border-radius: $radioround; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: $radiodot; height: $radiodot; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator:focus { border: 2pt solid $accent; width: 16px-2; height: 16px-2; }
QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus { border-color: $text; }
QRadioButton::indicator:unchecked:focus { border: 2pt solid $accent; width: $radiofocused;
    height: $radiofocused; }
QRadioButton::indicator:checked:focus { border-color: $text; }

QAbstractItemView { background: $surface; border: 1pt solid $line; border-radius: 10px; outline: none;
    selection-background-color: $accentbg; selection-color: $text; alternate-background-color: $surface;
    gridline-color: $line; }
QAbstractItemView:focus { border-color: $accent; }
QAbstractItemView::item:selected { background: $accentbg; color: $text; }
QListView::item, QTreeView::item, QTableView::item { min-height: 34px; padding: 0 8px;
    border: 1pt solid transparent; }
QListView::item { border-radius: 6px; }
QListView { icon-size: 18px; }
QTreeView { icon-size: 16px; }
QTreeView[dense="true"]::item { min-height: 28px; }
QTableView::item { border: none; border-bottom: 1pt solid $line; }
QTableView::item:focus, QListView::item:focus, QTreeView::item:focus { border: 1pt solid $accent; }
QAbstractItemView[role="bare"], QListView[role="places"] { border: none; border-radius: 0;
    background: transparent; }
QListView[role="places"]::item { border-radius: 8px; color: $muted; }
QListView[role="places"]::item:hover { background: $chip; }
QListView[role="places"]::item:selected { background: $accentbg; color: $accent; font-weight: 600; }
QListView[role="places"]::item:focus { border: 1pt solid transparent; }
QListView[role="places"][walked="true"]::item:focus { border: 2pt solid $accent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1pt solid $line;
    padding: 0 8px; min-height: 36px; font-size: 12px; font-weight: 600; }
QHeaderView[role="ofItems"]::section { padding: 0 12px; }
QHeaderView::section:first { border-top-left-radius: 9px; }
QHeaderView::section:last { border-top-right-radius: 9px; }
QHeaderView::section:only-one { border-top-left-radius: 9px; border-top-right-radius: 9px; }
QTableCornerButton::section { background: $surface; border: none; }
QTreeView::branch:closed:has-children { image: url(:/risalah/icons/$dir/chevron-right.svg); }
QTreeView::branch:open:has-children { image: url(:/risalah/icons/$dir/chevron-down.svg); }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: $thumb; border-radius: $thumbround; }
QScrollBar::handle:vertical { min-height: 32px; margin: 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $field; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: 0 12px; min-height: 36px; border: none;
    border-bottom: 2pt solid transparent; font-weight: 500; }
QTabBar::tab:selected { color: $accent; border-bottom: 2pt solid $accent; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $accent; background: $accentbg; }
QTabWidget::pane { border: none; border-top: 1pt solid $line; }

QMenuBar { background: $surface; border-bottom: 1pt solid $line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $accentbg; color: $accent; }
QMenu { background: $surface; border: 1pt solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $accentbg; color: $accent; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1pt; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 6px; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1pt; }
QSplitter::handle:vertical { height: 1pt; }
QProgressBar { background: $chip; border: none; border-radius: $barround; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: $barround; }
QCalendarWidget QToolButton { font-weight: 600; padding: 4px 8px; }
QCalendarWidget QAbstractItemView { border-radius: 0; border: none; selection-background-color: $accent;
    selection-color: $on; }
QDialogButtonBox { button-layout: 2; }

QFrame#topBar { background: $surface; border-bottom: 1pt solid $line; }
QFrame#statusLine { background: $surface; border-top: 1pt solid $line; }
QLabel[role="saved"] { color: $ok; font-size: 12px; font-family: "Risalah Angka"; }
QLabel[role="saved"][failed="true"] { color: $bad; }
QPushButton[role="search"] { background: $bg; color: $muted; border: 1pt solid $line; text-align: left;
    font-weight: 400; padding: 0 10px; }
QPushButton[role="search"]:focus { border: 2pt solid $accent; padding: 0 10px-1; }

QFrame[role="notice"] { background: $accentbg; border: 1pt solid $accent; border-radius: 8px; }
QFrame[role="notice"][kind="ok"] { background: $okbg; border-color: $ok; }
QFrame[role="notice"][kind="warn"] { background: $warnbg; border-color: $warn; }
QFrame[role="notice"][kind="bad"] { background: $badbg; border-color: $bad; }
QFrame[role="popup"] { background: $surface; border: 1pt solid $field; border-radius: 10px; }
)";

QColor between(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

QHash<QString, QString> colourNames(const Tokens& t)
{
    const QColor hover = t.isDark ? t.accent.lighter(110) : t.accent.darker(112);
    return {
        {QStringLiteral("bg"), t.bg.name()},
        {QStringLiteral("surface"), t.surface.name()},
        {QStringLiteral("line"), t.line.name()},
        {QStringLiteral("field"), t.field.name()},
        {QStringLiteral("text"), t.text.name()},
        {QStringLiteral("muted"), t.muted.name()},
        {QStringLiteral("disabled"), t.disabled.name()},
        {QStringLiteral("accent"), t.accent.name()},
        {QStringLiteral("accentbg"), t.accentBg.name()},
        {QStringLiteral("accenthover"), hover.name()},
        {QStringLiteral("on"), t.on.name()},
        {QStringLiteral("ok"), t.ok.name()},
        {QStringLiteral("okbg"), t.okBg.name()},
        {QStringLiteral("warn"), t.warn.name()},
        {QStringLiteral("warnbg"), t.warnBg.name()},
        {QStringLiteral("bad"), t.bad.name()},
        {QStringLiteral("badbg"), t.badBg.name()},
        {QStringLiteral("chip"), t.chip.name()},
        {QStringLiteral("thumb"), between(t.line, t.field).name()},
        {QStringLiteral("dir"), t.isDark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
}

/// A round thing has a radius of exactly half its size: one that is larger is drawn as a square.
QHash<QString, int> roundLengths(const Theme& look)
{
    const int radio = (look.px(16) + 3) / 2 * 2; // even, its line of one pixel included
    return {
        {QStringLiteral("radioround"), radio / 2},
        {QStringLiteral("radioinside"), radio - 2},
        {QStringLiteral("radiofocused"), radio - 4},
        {QStringLiteral("radiodot"), radio - 2 * look.px(5)},
        {QStringLiteral("thumbround"), (look.px(12) - 2 * look.px(3)) / 2},
        {QStringLiteral("barround"), look.px(6) / 2},
    };
}

/// What stands in the sheet for `$name`.
QHash<QString, QString> namedValues(const Theme& look)
{
    QHash<QString, QString> values = colourNames(look.tokens);
    const QHash<QString, int> lengths = roundLengths(look);
    for (auto length = lengths.cbegin(); length != lengths.cend(); ++length) {
        values.insert(length.key(), QStringLiteral("%1px").arg(length.value()));
    }
    return values;
}

} // namespace

QString Theme::styleSheet() const
{
    static const QRegularExpression mark(QStringLiteral("\\$([a-z]+)|\\b(\\d+)(px|pt)([+-]\\d)?(?![\\w])"));
    const QString sheet = QString::fromUtf16(kSheet);
    const QHash<QString, QString> named = namedValues(*this);
    QString result;
    result.reserve(sheet.size() * 2);
    qsizetype from = 0;
    for (auto matches = mark.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(sheet).mid(from, match.capturedStart() - from);
        if (match.hasCaptured(1)) {
            result += named.value(match.captured(1));
        } else {
            const int length = match.captured(2).toInt();
            const int grown = match.capturedView(3) == QLatin1StringView("px") ? px(length) : length;
            result += QString::number(grown + match.captured(4).toInt()) + QStringLiteral("px");
        }
        from = match.capturedEnd();
    }
    result += QStringView(sheet).mid(from);
    return result;
}

} // namespace risalah::ui
