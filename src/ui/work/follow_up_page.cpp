// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/follow_up_page.h"

#include "ui/theme.h"
#include "ui/work/action_list.h"
#include "ui/work/label_gaps.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/resolution_list.h"
#include "ui/work/row_list_model.h"
#include "ui/work/when_seen.h"
#include "ui_follow_up_page.h"

#include <QApplication>
#include <QHideEvent>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr int kRoomForBoth = 640; ///< design pixels of height for two lists and a form

} // namespace

FollowUpPage::FollowUpPage(MeetingDesk& desk, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FollowUpPage>()), m_desk(desk)
{
    m_ui->setupUi(this);
    setLabelsApart(*this);
    m_resolutions = new ResolutionList(desk, *m_ui, this);
    m_actions = new ActionList(desk, *m_ui, this);
    setFocusProxy(m_ui->actions);
    m_ui->resolutionHolder->hide();
    m_ui->resolutions->setInHand(false);
    connect(m_resolutions, &ResolutionList::comesUp, this,
            [this](const QWidget* part) { bringUp(true, part); });
    connect(m_actions, &ActionList::comesUp, this, [this](const QWidget* part) { bringUp(false, part); });
    connect(m_ui->showResolutions, &QPushButton::clicked, m_resolutions, &ResolutionList::enter);
    connect(m_ui->showActions, &QPushButton::clicked, m_actions, &ActionList::enter);
    connect(m_ui->openForm, &QPushButton::clicked, m_actions,
            [this](bool open) { open ? m_actions->write() : m_actions->enter(); });
    for (const RowListView* list : {m_ui->resolutions, m_ui->actions}) {
        connect(list, &RowListView::currentIdChanged, this, &FollowUpPage::currentFieldChanged);
    }
    const RowListModel& rows = m_ui->actions->rowModel();
    connect(&rows, &RowListModel::rowsInserted, this, &FollowUpPage::arrangeLater);
    connect(&rows, &RowListModel::rowsRemoved, this, &FollowUpPage::arrangeLater);
    connect(&rows, &RowListModel::dataChanged, this, &FollowUpPage::arrangeLater);
    refreshWhenSeen(this, desk, [this] { nameHalves(); });
    nameHalves();
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* /*before*/, const QWidget* now) { showDetailsOf(now); });
}

FollowUpPage::~FollowUpPage()
{
    // Fields that go lose the focus; there is nothing left to follow it.
    disconnect(qApp, nullptr, this, nullptr);
}

void FollowUpPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_isInForm = false;
        m_resolutions->leave();
        m_actions->leave();
    }
}

/// Each half is a heading that also names the other one.
void FollowUpPage::nameHalves()
{
    const auto name = [](QPushButton* show, const QString& text, auto count) {
        show->setText(count > 0 ? u"%1 %2"_s.arg(text).arg(count) : text);
    };
    const auto& actions = m_desk.record().actions;
    name(m_ui->showResolutions, tr("Keputusan"), std::ssize(m_desk.meeting().resolutions));
    name(m_ui->showActions, tr("Tindak lanjut"),
         std::ranges::count_if(actions, [](const domain::ActionItem& action) { return !action.removed; }));
}

/// `part` is about to get the keyboard.
void FollowUpPage::bringUp(bool resolutions, const QWidget* part)
{
    m_inResolutions = resolutions;
    if (part == m_ui->actions) {
        m_isInForm = false;
    } else if (m_ui->actionDetails->isAncestorOf(part)) {
        m_isInForm = true;
    }
    arrange();
}

/// Only the half being worked on shows its fields: two lists and two forms do not fit on a small screen.
void FollowUpPage::showDetailsOf(const QWidget* focused)
{
    const bool inResolutions = m_ui->resolutionPane->isAncestorOf(focused);
    if (inResolutions || m_ui->actionPane->isAncestorOf(focused)) {
        bringUp(inResolutions, focused);
    }
}

void FollowUpPage::arrange()
{
    const bool isLow = height() < theme().px(kRoomForBoth);
    if (isLow && m_sizesOfBoth.isEmpty()) {
        m_sizesOfBoth = m_ui->split->sizes();
    }
    QWidget* inHand = m_inResolutions ? m_ui->resolutionPane : m_ui->actionPane;
    QWidget* other = m_inResolutions ? m_ui->actionPane : m_ui->resolutionPane;
    inHand->show();
    other->setVisible(!isLow);
    m_ui->resolutionHolder->setVisible(m_inResolutions);
    m_ui->showResolutions->setVisible(isLow);
    m_ui->showActions->setVisible(isLow);
    m_ui->resolutions->setInHand(m_inResolutions);
    m_ui->actions->setInHand(!m_inResolutions);
    fitForm(isLow);
    if (!isLow && !m_sizesOfBoth.isEmpty()) {
        const QList<int> sizes = std::exchange(m_sizesOfBoth, {});
        const bool wereLaidOut = std::ranges::all_of(sizes, [](int size) { return size > 0; });
        m_ui->split->setSizes(wereLaidOut ? sizes : QList<int>{height() / 2, height() / 2});
    }
}

void FollowUpPage::arrangeLater()
{
    QMetaObject::invokeMethod(this, &FollowUpPage::arrange, Qt::QueuedConnection);
}

/// Where not even two rows would be seen beside the form, the list stands alone and the form takes its place
/// when it is asked for: neither of them is cut, and there is one thing to scroll.
void FollowUpPage::fitForm(bool isLow)
{
    constexpr int kLeastRows = 2;
    const bool isEither = isLow && roomForActions() < m_ui->actions->heightOf(kLeastRows);
    const bool hasRows = m_ui->actions->rowModel().rowCount() > 0;
    m_ui->actionHolder->setVisible(!m_inResolutions && (!isEither || m_isInForm));
    m_actions->setFolded(isEither && m_isInForm);
    m_ui->openForm->setVisible(isEither && hasRows);
    m_ui->openForm->setChecked(m_isInForm);
    m_ui->openForm->setText(m_isInForm ? tr("Kembali ke daftar") : tr("Buka isian"));
}

/// Beside the form.
int FollowUpPage::roomForActions() const
{
    const QMargins around = m_ui->actionHolderLayout->contentsMargins();
    const int form = m_ui->layout11->totalSizeHint().height() + 2 * m_ui->actionDetails->frameWidth()
        + around.top() + around.bottom();
    return height() - m_ui->layout1->contentsMargins().bottom() - m_ui->layout9->sizeHint().height() - form;
}

void FollowUpPage::halve()
{
    if (m_sizesOfBoth.isEmpty()) {
        m_ui->split->setSizes({height() / 2, height() / 2});
    } else {
        m_sizesOfBoth = {0, 0};
    }
}

void FollowUpPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    arrangeLater();
}

void FollowUpPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrangeLater();
    }
}

bool FollowUpPage::isInActions() const
{
    return m_ui->actionPane->isAncestorOf(focusWidget());
}

bool FollowUpPage::showField(const QString& where)
{
    // A resolution's own path never speaks of actions; the other way round it may.
    return where.contains(QLatin1StringView("actions")) ? m_actions->showField(where)
                                                        : m_resolutions->showField(where);
}

QString FollowUpPage::currentField() const
{
    return m_inResolutions ? m_resolutions->currentField() : m_actions->currentField();
}

void FollowUpPage::enter()
{
    // Asked of the record: a list behind the other one may not know yet.
    const bool hasActions = std::ranges::any_of(
        m_desk.record().actions, [](const domain::ActionItem& action) { return !action.removed; });
    hasActions ? m_actions->enter() : m_resolutions->enter();
}

void FollowUpPage::move(int step)
{
    if (!isInActions()) { // actions stand in the order of their numbers
        m_resolutions->move(step);
    }
}

void FollowUpPage::addResolution()
{
    m_resolutions->add();
}

void FollowUpPage::addAction()
{
    m_actions->add();
}

void FollowUpPage::removeCurrent()
{
    isInActions() ? m_actions->removeCurrent() : m_resolutions->removeCurrent();
}

std::optional<app::TextOf> FollowUpPage::currentText() const
{
    const bool isAction = isInActions();
    const QString id = isAction ? m_ui->actions->currentId() : m_ui->resolutions->currentId();
    if (id.isEmpty()) {
        return std::nullopt;
    }
    return app::TextOf{isAction ? app::TextOf::Kind::Action : app::TextOf::Kind::Resolution, id};
}

void FollowUpPage::followLink()
{
    (isInActions() ? m_ui->actions : m_ui->resolutions)->followLink();
}

} // namespace risalah::ui
