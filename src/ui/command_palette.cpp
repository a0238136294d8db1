// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_palette.h"

#include "domain/indonesian_words.h"
#include "ui/command_registry.h"
#include "ui/icons.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace risalah::ui {

namespace {

constexpr int kCardWidth = 640;
constexpr int kRowHeight = 44;
constexpr int kVisibleRows = 9;
constexpr int kHitLimit = 30;

enum Role { kDetail = Qt::UserRole, kKeys, kIcon, kCommand, kPage, kRecord, kPart };

QString iconOf(domain::SearchKind kind)
{
    switch (kind) {
    case domain::SearchKind::Meeting:
        return QStringLiteral("users");
    case domain::SearchKind::Attendance:
    case domain::SearchKind::Person:
        return QStringLiteral("user");
    case domain::SearchKind::Point:
        return QStringLiteral("list");
    case domain::SearchKind::Resolution:
        return QStringLiteral("gavel");
    case domain::SearchKind::Action:
        return QStringLiteral("list-checks");
    case domain::SearchKind::OrgUnit:
        return QStringLiteral("building-2");
    }
    return {};
}

/// A row of the palette: icon, text, a quieter line below, keys at the right.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                                 const QModelIndex& /*index*/) const override
    {
        return {0, theme().px(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& look = theme();
        const Tokens& t = look.tokens;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isSelected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accentBg);
            painter->drawRoundedRect(option.rect, look.px(8), look.px(8));
        }
        QRect inner = option.rect.adjusted(look.px(12), look.px(4), -look.px(12), -look.px(4));
        const int side = look.px(16);
        painter->drawPixmap(inner.left(), inner.top() + (inner.height() - side) / 2,
                            iconPixmap(index.data(kIcon).toString(), isSelected ? t.accent : t.muted, side,
                                       painter->device()->devicePixelRatioF()));
        inner.setLeft(inner.left() + look.px(28));
        inner.setRight(inner.right() - paintKeys(*painter, inner, index.data(kKeys).toString()));
        paintTexts(*painter, inner, index);
        painter->restore();
    }

private:
    static int paintKeys(QPainter& painter, const QRect& inner, const QString& keys)
    {
        if (keys.isEmpty()) {
            return 0;
        }
        const Theme& look = theme();
        painter.setFont(look.font(TextStyle::Small));
        painter.setPen(look.tokens.muted);
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, keys);
        return painter.fontMetrics().horizontalAdvance(keys) + look.px(12);
    }

    static void paintTexts(QPainter& painter, const QRect& inner, const QModelIndex& index)
    {
        const Theme& look = theme();
        const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
        const QRect lower = upper.translated(0, inner.height() / 2);
        painter.setFont(look.font(TextStyle::Strong));
        painter.setPen(look.tokens.text);
        painter.drawText(
            upper, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
        painter.setFont(look.font(TextStyle::Small));
        painter.setPen(look.tokens.muted);
        painter.drawText(
            lower, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data(kDetail).toString(), Qt::ElideRight, lower.width()));
    }
};

QString detailOf(const domain::SearchHit& hit)
{
    if (!hit.meeting) {
        return {};
    }
    const QString date = hit.meetingDate ? domain::shortDate(*hit.meetingDate) : QString();
    return QStringLiteral("%1 · %2").arg(hit.meetingTitle, date);
}

} // namespace

Place placeOf(const domain::SearchHit& hit)
{
    const QString meeting = hit.meeting ? hit.meeting->toString() : QString();
    const auto inMeeting = [&](const QString& kind) {
        return Place{PageId::Meeting, meeting, QStringLiteral("%1:%2").arg(kind, hit.recordId)};
    };
    switch (hit.kind) {
    case domain::SearchKind::Meeting:
        return {PageId::Meeting, meeting, {}};
    case domain::SearchKind::Attendance:
        return {PageId::Meeting, meeting, QStringLiteral("attendance")};
    case domain::SearchKind::Point:
        return inMeeting(QStringLiteral("point"));
    case domain::SearchKind::Resolution:
        return inMeeting(QStringLiteral("resolution"));
    case domain::SearchKind::Action:
        return inMeeting(QStringLiteral("action"));
    case domain::SearchKind::Person:
        return {PageId::Directory, hit.recordId, QStringLiteral("person")};
    case domain::SearchKind::OrgUnit:
        return {PageId::Directory, hit.recordId, QStringLiteral("unit")};
    }
    return {};
}

CommandPalette::CommandPalette(Workbench& workbench, QWidget* window)
    : QWidget(window)
    , m_workbench(workbench)
    , m_card(new QFrame(this))
    , m_field(new QLineEdit(m_card))
    , m_list(new QListWidget(m_card))
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
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open()
{
    m_focusBefore = window()->focusWidget();
    m_field->clear();
    fill({});
    layOut();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

int CommandPalette::rank(const QString& typed, const QString& text, const QString& description)
{
    int sum = 1;
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            sum += 8;
        } else if (text.contains(QLatin1Char(' ') + word, Qt::CaseInsensitive)) {
            sum += 6;
        } else if (text.contains(word, Qt::CaseInsensitive)) {
            sum += 4;
        } else if (description.contains(word, Qt::CaseInsensitive)) {
            sum += 1;
        } else {
            return 0;
        }
    }
    return sum;
}

void CommandPalette::search()
{
    const QString typed = m_field->text().trimmed();
    const int request = ++m_request;
    fill({});
    if (typed.size() < 2) {
        return;
    }
    m_workbench.session.worker()
        .run([typed](app::Register& opened) { return opened.meetings().find(typed, kHitLimit); })
        .then(this, [this, request](const Result<std::vector<domain::SearchHit>>& hits) {
            if (request == m_request && hits) {
                fill(*hits);
            }
        });
}

void CommandPalette::addCommands(const QString& typed)
{
    struct Match {
        int rank;
        const CommandRow* row;
    };
    std::vector<Match> matches;
    for (const Command command : m_workbench.commands.enabledCommands()) {
        const CommandRow& row = rowOf(command);
        const int found = rank(typed, commandText(row), commandDescription(row));
        if (found > 0 && command != Command::OpenPalette && command != Command::ShowMenu) {
            matches.push_back({found, &row});
        }
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::rank);
    for (const Match& match : matches) {
        auto* item = new QListWidgetItem(m_workbench.commands.action(match.row->command)->text(), m_list);
        item->setData(kDetail, commandDescription(*match.row));
        item->setData(kIcon, QLatin1StringView(match.row->icon));
        item->setData(kCommand, static_cast<int>(match.row->command));
        item->setData(kKeys, keysText(m_workbench.commands.keyMap().keys(match.row->command).mid(0, 1)));
    }
}

void CommandPalette::fill(const std::vector<domain::SearchHit>& hits)
{
    m_list->clear();
    for (const domain::SearchHit& hit : hits) {
        const Place place = placeOf(hit);
        auto* item = new QListWidgetItem(hit.excerpt.simplified(), m_list);
        item->setData(kDetail, detailOf(hit));
        item->setData(kIcon, iconOf(hit.kind));
        item->setData(kPage, static_cast<int>(place.page));
        item->setData(kRecord, place.record);
        item->setData(kPart, place.part);
    }
    addCommands(m_field->text().trimmed());
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    if (isVisible()) {
        layOut();
    }
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    const QVariant command = item->data(kCommand);
    const Place place{static_cast<PageId>(item->data(kPage).toInt()), item->data(kRecord).toString(),
                      item->data(kPart).toString()};
    dismiss();
    if (command.isValid()) {
        m_workbench.commands.action(static_cast<Command>(command.toInt()))->trigger();
    } else {
        m_workbench.shell.open(place);
    }
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus();
    }
}

void CommandPalette::moveSelection(int rows)
{
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, std::max(0, last)));
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
    const int listHeight = std::min(rows * look.px(kRowHeight) + 4, height() - look.px(200));
    m_list->setFixedHeight(std::max(0, listHeight));
    const int height = m_field->sizeHint().height() + 24 + (rows > 0 ? m_list->height() + 8 : 0);
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
