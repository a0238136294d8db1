// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_palette.h"

#include "domain/text.h"
#include "ui/command_registry.h"
#include "ui/icons.h"
#include "ui/palette_delegate.h"
#include "ui/search_hits.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QAccessible>
#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace risalah::ui {

namespace {

constexpr int kCardWidth = 640;
constexpr int kVisibleRows = 9;
constexpr int kHitLimit = 30;
constexpr int kShortestSearch = 2;

} // namespace

CommandPalette::CommandPalette(Workbench& workbench, QWidget* window)
    : QWidget(window)
    , m_workbench(workbench)
    , m_card(new QFrame(this))
    , m_field(new QLineEdit(m_card))
    , m_list(new QListWidget(m_card))
    , m_nothing(makeLabel({}, QStringLiteral("muted"), m_card))
{
    setObjectName(QStringLiteral("commandPalette"));
    m_card->setProperty("role", QStringLiteral("popup"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Cari atau jalankan"));
    m_field->setPlaceholderText(tr("Cari rapat, keputusan, orang, atau perintah…"));
    m_field->addAction(icon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Hasil"));
    m_list->setProperty("role", QStringLiteral("bare"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open()
{
    m_focusBefore = window()->focusWidget();
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    search();
    layOut();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

int CommandPalette::rank(const QString& typed, const QString& name)
{
    QString whole = name;
    int sum = whole.remove(u'…').compare(typed, Qt::CaseInsensitive) == 0 ? 16 : 1;
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (name.startsWith(word, Qt::CaseInsensitive)) {
            sum += 8;
        } else if (name.contains(QLatin1Char(' ') + word, Qt::CaseInsensitive)) {
            sum += 6;
        } else if (name.contains(word, Qt::CaseInsensitive)) {
            sum += 4;
        } else {
            return 0;
        }
    }
    return sum;
}

/// Commands that are named like that stand above everything and are there at once; what the register finds
/// and the commands that only tell of it come below, so that a late answer moves nothing under the hand.
void CommandPalette::search()
{
    const QString typed = m_field->text().trimmed();
    const int request = ++m_request;
    readField();
    m_list->clear();
    m_nothing->clear();
    addNamedCommands(typed);
    showRows();
    if (typed.size() < kShortestSearch) {
        addAnswer(typed, {});
        return;
    }
    m_workbench.session.worker()
        .run([typed](app::Register& opened) { return opened.meetings().find(typed, kHitLimit); })
        .then(this, [this, request, typed](const Result<std::vector<domain::SearchHit>>& hits) {
            if (request == m_request) {
                addAnswer(typed, hits.value_or(std::vector<domain::SearchHit>()));
            }
        });
}

void CommandPalette::addAnswer(const QString& typed, const std::vector<domain::SearchHit>& hits)
{
    for (const domain::SearchHit& hit : hits) {
        addHit(hit);
    }
    addDescribedCommands(typed);
    if (m_list->count() == 0) {
        m_nothing->setText(tr("Tidak ada yang cocok dengan “%1”.").arg(domain::firstWords(typed)));
        m_field->setAccessibleDescription(m_nothing->text());
    }
    showRows();
}

void CommandPalette::addNamedCommands(const QString& typed)
{
    struct Match {
        int rank;
        Command command;
    };
    std::vector<Match> matches;
    for (const Command command : offered()) {
        if (const int found = rank(typed, commandText(rowOf(command))); found > 0) {
            matches.push_back({found, command});
        }
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::rank);
    for (const Match& match : matches) {
        addCommand(match.command);
    }
}

/// Those not named so, of which each word stands in the name or in the sentence that tells what they do.
void CommandPalette::addDescribedCommands(const QString& typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Command command : offered()) {
        const CommandRow& row = rowOf(command);
        const QString name = commandText(row);
        const QString all =
            name + QLatin1Char(' ') + commandDescription(row) + QLatin1Char(' ') + commandOtherWords(command);
        const bool isTold = std::ranges::all_of(
            words, [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
        if (isTold && rank(typed, name) == 0) {
            addCommand(command);
        }
    }
}

std::vector<Command> CommandPalette::offered() const
{
    std::vector<Command> commands = m_workbench.commands.enabledCommands();
    std::erase_if(commands, [](Command command) {
        return command == Command::OpenPalette || command == Command::ShowMenu;
    });
    return commands;
}

void CommandPalette::addCommand(Command command)
{
    const CommandRow& row = rowOf(command);
    QListWidgetItem& item = addRow(m_workbench.commands.action(command)->text(), commandDescription(row),
                                   QLatin1StringView(row.icon));
    item.setData(PaletteRole::Command, static_cast<int>(command));
    item.setData(PaletteRole::Keys, keysText(m_workbench.commands.keyMap().keys(command).mid(0, 1)));
}

void CommandPalette::addHit(const domain::SearchHit& hit)
{
    const Place place = placeOf(hit);
    QListWidgetItem& item = addRow(hit.excerpt.simplified(), detailOf(hit), iconOf(hit));
    item.setData(PaletteRole::Page, static_cast<int>(place.page));
    item.setData(PaletteRole::Record, place.record);
    item.setData(PaletteRole::Part, place.part);
}

QListWidgetItem& CommandPalette::addRow(const QString& text, const QString& detail, const QString& iconName)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(PaletteRole::Detail, detail);
    item->setData(PaletteRole::Typed, m_field->text().trimmed());
    item->setData(Qt::AccessibleDescriptionRole, detail);
    item->setToolTip(detail.isEmpty() ? text : text + u'\n' + detail); // a row shows the beginning of both
    item->setData(PaletteRole::Icon, iconName);
    return *item;
}

/// The first row is chosen where none is yet; a choice that was made stays.
void CommandPalette::showRows()
{
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        choose(0);
    }
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(!m_nothing->text().isEmpty());
    if (isVisible()) {
        layOut();
    }
}

/// The keyboard stays in the field: a screen reader hears of the chosen row as what is told about the field.
/// The list itself is not told; with some versions of Qt it would lead the reader away at each letter.
void CommandPalette::choose(int row)
{
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentRow(row);
    }
    m_list->scrollToItem(m_list->currentItem());
    m_list->viewport()->update();
    const QListWidgetItem& item = *m_list->currentItem();
    m_field->setAccessibleDescription(
        QStringLiteral("%1. %2").arg(item.text(), item.data(PaletteRole::Detail).toString()));
}

/// Moved by a key, the choice is read where it stands in the list, like the entry of a menu …
void CommandPalette::readChoice()
{
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(m_list->currentRow());
    QAccessible::updateAccessibility(&event);
    m_isChoiceRead = true;
}

/// … until letters are typed again.
void CommandPalette::readField()
{
    if (std::exchange(m_isChoiceRead, false)) {
        QAccessibleEvent event(m_field, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    const QVariant command = item->data(PaletteRole::Command);
    const Place place{static_cast<PageId>(item->data(PaletteRole::Page).toInt()),
                      item->data(PaletteRole::Record).toString(), item->data(PaletteRole::Part).toString()};
    dismiss();
    if (command.isValid()) {
        m_workbench.commands.action(static_cast<Command>(command.toInt()))->trigger();
    } else {
        m_workbench.shell.open(place);
    }
}

void CommandPalette::dismiss()
{
    if (isVisible()) {
        hide();
        if (m_focusBefore != nullptr) {
            m_focusBefore->setFocus();
        }
    }
}

void CommandPalette::moveSelection(int rows)
{
    const int last = m_list->count() - 1;
    if (last >= 0) {
        choose(std::clamp(m_list->currentRow() + rows, 0, last));
        readChoice();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            moveSelection(1);
            return true;
        case Qt::Key_Up:
            moveSelection(-1);
            return true;
        case Qt::Key_PageDown:
            moveSelection(kVisibleRows);
            return true;
        case Qt::Key_PageUp:
            moveSelection(-kVisibleRows);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        // The palette is all there is while it is open: Tab must not fall through to the page below.
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;
        default:
            break;
        }
    }
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        layOut();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::layOut()
{
    const Theme& look = theme();
    setGeometry(parentWidget()->rect());
    const int width = std::min(look.px(kCardWidth), this->width() - 40);
    const int rows = std::min(m_list->count(), kVisibleRows);
    const int listHeight = std::min(rows * look.px(kPaletteRowHeight) + 4, height() - look.px(200));
    m_list->setFixedHeight(std::max(0, listHeight));
    const int sentence = m_nothing->text().isEmpty() ? 0 : m_nothing->heightForWidth(width - 24);
    const int below = rows > 0 ? m_list->height() : sentence;
    const int height = m_field->sizeHint().height() + 24 + (below > 0 ? below + 8 : 0);
    m_card->setGeometry((this->width() - width) / 2, look.px(72), width, height);
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/)
{
    QColor veil = theme().tokens.isDark ? QColor(Qt::black) : theme().tokens.text;
    veil.setAlpha(theme().tokens.isDark ? 120 : 60);
    QPainter(this).fillRect(rect(), veil);
}

void CommandPalette::mousePressEvent(QMouseEvent* event)
{
    if (!m_card->geometry().contains(event->pos())) {
        dismiss();
    }
}

} // namespace risalah::ui

#include "moc_command_palette.cpp"
