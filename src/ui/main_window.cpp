// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "app/package_service.h"
#include "ui/appearance.h"
#include "ui/command_palette.h"
#include "ui/icon_label.h"
#include "ui/icons.h"
#include "ui/input_habits.h"
#include "ui/outside_changes.h"
#include "ui/pages/page_table.h"
#include "ui/prompt.h"
#include "ui/rail.h"
#include "ui/register_commands.h"
#include "ui/search_button.h"
#include "ui/session.h"
#include "ui/widgets.h"
#include "ui/window_place.h"
#include "wording/error_sentence.h"
#include "wording/moment_text.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace risalah::ui {

namespace {

/// The one PDF that is dragged over the window; empty for anything else.
QString droppedPdf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? file : QString();
}

constexpr int kSearchWidth = 420;
constexpr int kLeastSearchWidth = 100; ///< beside its key
constexpr int kHistoryLimit = 50;
constexpr int kLayoutDelayMs = 500;
constexpr QSize kFirstWindow(1280, 760);

} // namespace

MainWindow::MainWindow(Appearance& appearance, Prompt& prompt, Session& session, QWidget* parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_commands(this)
    , m_workbench{.commands = m_commands,
                  .prompt = prompt,
                  .appearance = appearance,
                  .shell = *this,
                  .session = session}
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    new InputHabits(this);
    setWindowTitle(QStringLiteral("Risalah"));
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    buildRail(row);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    column->addWidget(buildTopBar());
    m_notices = new NoticeBar(centre);
    m_stack = new QStackedWidget(centre);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notices);
    column->addWidget(buildStatusBar());
    setCentralWidget(centre);

    m_palette = new CommandPalette(m_workbench, this);
    m_layoutTimer = new QTimer(this);
    m_layoutTimer->setSingleShot(true);
    connect(m_layoutTimer, &QTimer::timeout, this, &MainWindow::saveLayout);
    bindCommands();
    bindView();
    m_registerCommands = new RegisterCommands(m_workbench, this);
    connect(&m_commands, &CommandRegistry::keysChanged, this, &MainWindow::showKeys);
    m_commands.setKeyMap(KeyMap::fromStored(session.settings().value(app::SettingKeys::shortcuts)));
    new OutsideChanges(session, *this); // before who follows the directory: its mark comes first
    followSession();
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::restyle);
    restyle();
    restoreLayout();
}

/// The pages go after this, and some of what they said with them: it is told to nobody any more.
MainWindow::~MainWindow()
{
    m_notices->disconnect(this);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_isResting && !droppedPdf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (const QString file = droppedPdf(event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        open({.page = PageId::Verify, .record = file});
    }
}

void MainWindow::buildRail(QHBoxLayout* row)
{
    m_rail = new Rail(this);
    connect(m_rail, &Rail::pageAsked, this, [this](PageId page) { open({.page = page}); });
    row->addWidget(m_rail);
    auto* line = new QFrame(this);
    line->setProperty("role", QStringLiteral("vline"));
    row->addWidget(line);
}

QWidget* MainWindow::buildTopBar()
{
    auto* bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("topBar"));
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(20, 9, 20, 9);
    m_bar->setSpacing(12);
    auto* search = new SearchButton(tr("Cari rapat, keputusan, orang…"), bar);
    m_search = search;
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setProperty("role", QStringLiteral("search"));
    setButtonIcon(m_search, QStringLiteral("search"), IconTint::Muted);
    m_search->setToolTip(commandDescription(rowOf(Command::OpenPalette)));
    auto* inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(8, 0, 8, 0);
    inside->addStretch();
    m_searchKey = makeLabel({}, QStringLiteral("key"), m_search);
    inside->addWidget(m_searchKey, 0, Qt::AlignVCenter);
    search->setKey(m_searchKey);
    connect(m_search, &QPushButton::clicked, m_commands.action(Command::OpenPalette), &QAction::trigger);
    // As wide as the design wants it, on every page, and narrower only where the window is.
    m_bar->addWidget(m_search, 1000);
    m_bar->addStretch(1);
    m_menuButton = new QToolButton(bar);
    m_menuButton->setIcon(icon(QStringLiteral("ellipsis")));
    m_menuButton->setAccessibleName(commandText(rowOf(Command::ShowMenu)));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_commands.makeMenu(m_menuButton));
    m_bar->addWidget(m_menuButton);
    return bar;
}

QWidget* MainWindow::buildStatusBar()
{
    auto* bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("statusLine"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 4, 20, 4);
    row->setSpacing(16);
    m_savedSign = new IconLabel(bar);
    m_saved = new ElidedLabel(bar); // why a save failed may be a long sentence
    setRole(m_saved, QStringLiteral("saved"));
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setObjectName(QStringLiteral("saveState"));
    m_saved->installEventFilter(this);
    m_pageStatus = makeLabel({}, QStringLiteral("small"), bar);
    m_pageStatus->setObjectName(QStringLiteral("pageStatus"));
    m_register = makeLabel({}, QStringLiteral("small"), bar);
    auto* saved = new QHBoxLayout;
    saved->setSpacing(6);
    saved->addWidget(m_savedSign);
    saved->addWidget(m_saved);
    row->addLayout(saved);
    row->addWidget(m_pageStatus);
    row->addStretch();
    row->addWidget(m_register);
    showSaveState();
    connect(m_notices, &NoticeBar::gone, this, &MainWindow::showSaveState);
    return bar;
}

void MainWindow::bindCommands()
{
    for (const RailEntry& entry : kUpperRail) {
        m_commands.bind(entry.command, nullptr, [this, page = entry.page] { open({.page = page}); });
    }
    m_commands.bind(Command::OpenSettings, nullptr, [this] { open({.page = PageId::Settings}); });
    m_commands.bind(Command::OpenNumbers, nullptr, [this] { open({.page = PageId::Numbers}); });
    m_commands.bind(Command::GoBack, nullptr, [this] { goBack(); });
    m_commands.setEnabled(Command::GoBack, nullptr, false);
    m_commands.bind(Command::OpenPalette, nullptr, [this] { m_palette->open(); });
    m_commands.bind(Command::Help, nullptr, [this] { showHelp(); });
    m_commands.bind(Command::Shortcuts, nullptr,
                    [this] { open({.page = PageId::Help, .part = QStringLiteral("pintasan")}); });
    m_commands.bind(Command::About, nullptr,
                    [this] { open({.page = PageId::Help, .part = QStringLiteral("tentang")}); });
    m_commands.bind(Command::ShowMenu, nullptr, [this] { m_menuButton->showMenu(); });
    m_commands.bind(Command::Quit, nullptr, [this] { close(); });
}

void MainWindow::bindView()
{
    m_commands.bind(Command::LettersLarger, nullptr,
                    [this] { m_appearance.setLetterPercent(m_appearance.letterPercent() + kLetterStep); });
    m_commands.bind(Command::LettersSmaller, nullptr,
                    [this] { m_appearance.setLetterPercent(m_appearance.letterPercent() - kLetterStep); });
    m_commands.bind(Command::LettersNormal, nullptr,
                    [this] { m_appearance.setLetterPercent(kSmallestLetters); });
    m_commands.bind(Command::ThemeSystem, nullptr, [this] { m_appearance.setMode(ThemeMode::System); });
    m_commands.bind(Command::ThemeLight, nullptr, [this] { m_appearance.setMode(ThemeMode::Light); });
    m_commands.bind(Command::ThemeDark, nullptr, [this] { m_appearance.setMode(ThemeMode::Dark); });
    m_commands.bind(Command::FullScreen, nullptr,
                    [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_commands.bind(Command::ResetLayout, nullptr, [this] { resetLayout(); });
}

/// What the frame says of its own keys.
void MainWindow::showKeys()
{
    const KeyMap& keys = m_commands.keyMap();
    const QString search = keysText(keys.keys(Command::OpenPalette).mid(0, 1));
    m_searchKey->setText(QString(search).replace(QLatin1Char('+'), QLatin1Char(' ')));
    m_searchKey->setVisible(!search.isEmpty());
    const QString menu = keysText(keys.keys(Command::ShowMenu));
    const QString name = commandText(rowOf(Command::ShowMenu));
    m_menuButton->setToolTip(menu.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, menu));
}

void MainWindow::followSession()
{
    Session& session = m_workbench.session;
    connect(&session, &Session::aboutToOpen, this, &MainWindow::rest);
    connect(&session, &Session::opened, this, [this] {
        forgetPages();
        wake();
        firstPage();
        openWaitingLater();
    });
    connect(&session, &Session::openFailed, this, [this](const Error& error) {
        wake();
        // The page of registers says why by itself; with one still open the user stays where he is.
        if (currentPage() == nullptr) {
            open({.page = PageId::Register});
        } else if (m_place.page != PageId::Register) {
            notify({.kind = Notice::Kind::Bad, .text = wording::errorSentence(error)});
        }
        openWaitingLater();
    });
    connect(&session, &Session::officeChanged, this, &MainWindow::openWaitingFiles); // a package waits for it
    connect(&session, &Session::waited, this, &MainWindow::openWaitingFiles);
    connect(&m_workbench.prompt, &Prompt::answered, this, &MainWindow::openWaitingFiles);
    connect(&session, &Session::recordsChanged, this, &MainWindow::refreshLate);
}

/// What is still being typed belongs to the register that is open; until another one is, nothing more is
/// taken: it would be written there.
void MainWindow::rest()
{
    if (std::exchange(m_isResting, true)) {
        return;
    }
    m_palette->dismiss(); // what it has found is of this register
    if (QWidget* menu = QApplication::activePopupWidget()) {
        menu->close();
    }
    m_restingFocus = focusWidget();
    if (currentPage() != nullptr) {
        currentPage()->leave();
    }
    m_commands.setResting(true);
    m_workbench.prompt.setResting(true);
    centralWidget()->setEnabled(false);
}

void MainWindow::wake()
{
    if (!std::exchange(m_isResting, false)) {
        return;
    }
    m_commands.setResting(false);
    m_workbench.prompt.setResting(false);
    centralWidget()->setEnabled(true);
    if (QWidget* before = std::exchange(m_restingFocus, nullptr); before != nullptr) {
        before->setFocus(Qt::OtherFocusReason);
    }
}

/// Filters, forms half filled in and questions that wait for an answer belong to the register they were made
/// for.
void MainWindow::forgetPages()
{
    m_restingFocus = nullptr;
    m_notices->withdraw();
    const auto forget = [this](Page* page) {
        m_stack->removeWidget(page);
        page->hide();
        page->deleteLater(); // one of them may have asked for this
    };
    Page* last = currentPage(); // before it goes no other one comes to the front
    for (const auto& [id, page] : std::exchange(m_pages, {})) {
        if (page != last) {
            forget(page);
        }
    }
    if (last != nullptr) {
        forget(last);
    }
}

void MainWindow::firstPage()
{
    Session& session = m_workbench.session;
    m_register->setText(tr("Register: %1").arg(session.registerName()));
    m_register->setToolTip(session.location());
    setSaveState({});
    m_history.clear();
    const bool isKnown = session.office().has_value() && findPage(PageId::Home) != nullptr;
    bringToFront({.page = isKnown ? PageId::Home : PageId::Start});
    refreshLate();
    const QStringList unfinished = session.settings().value(app::SettingKeys::openMeeting);
    const bool hasPackage = std::ranges::any_of(m_waitingFiles, &app::PackageService::isPackageFile);
    if (isKnown && !hasPackage && unfinished.size() == 2 && unfinished.constFirst() == session.location()) {
        reopen(unfinished.constLast());
    }
}

void MainWindow::openFile(const QString& path)
{
    m_waitingFiles.append(path);
    openWaitingFiles();
}

/// Once everybody has heard how the last one ended.
void MainWindow::openWaitingLater()
{
    QMetaObject::invokeMethod(this, &MainWindow::openWaitingFiles, Qt::QueuedConnection);
}

void MainWindow::openWaitingFiles()
{
    const Session& session = m_workbench.session;
    if (m_workbench.prompt.isAsking() || session.isWaiting()) {
        return; // whoever asked goes on after the answer, and his page must still be there
    }
    const auto isInTurn = [&](const QString& path) {
        return !app::PackageService::isPackageFile(path) || (session.isOpen() && session.office());
    };
    while (!m_isResting && !session.isWaiting()) {
        const auto next = std::ranges::find_if(m_waitingFiles, isInTurn);
        if (next == m_waitingFiles.end()) {
            return;
        }
        const QString path = m_waitingFiles.takeAt(std::distance(m_waitingFiles.begin(), next));
        app::PackageService::isPackageFile(path) ? m_registerCommands->receivePackage(path)
                                                 : openRegister(path);
    }
}

/// Who double-clicks the register that is open wants to see it as it is.
void MainWindow::openRegister(const QString& path)
{
    Session& session = m_workbench.session;
    const QFileInfo file(path);
    if (!file.exists() || file != QFileInfo(session.location())) {
        session.open(path, app::Worker::Opening::Open);
    }
}

/// The last run ended in the middle of this meeting – a power cut, a crash: on with it, and say what is kept.
void MainWindow::reopen(const QString& meeting)
{
    const auto id = domain::MeetingId::fromString(meeting);
    if (!id) {
        return;
    }
    Session& session = m_workbench.session;
    session.worker()
        .run([id = *id](app::Register& opened) { return opened.meetings().history(id, 1); })
        .then(this, [this, meeting](const Result<std::vector<app::HistoryEntry>>& history) {
            if (!history || history->empty()) {
                return;
            }
            open({.page = PageId::Meeting, .record = meeting});
            notify({.kind = Notice::Kind::Warn,
                    .text =
                        tr("Risalah terhenti sebelum ditutup. Rapat ini dibuka lagi; isinya tersimpan sampai "
                           "%1, perubahan terakhir: %2. Periksa kembali baris terakhir Anda.")
                            .arg(wording::momentText(history->front().at, m_workbench.session.zone()),
                                 history->front().what)});
        });
}

void MainWindow::refreshLate()
{
    m_workbench.session.worker()
        .run([](app::Register& opened) {
            app::ActionQuery late;
            late.overdue = true;
            return opened.actions().count(late);
        })
        .then(this, [this](const Result<int>& late) {
            if (late) {
                setBadge(PageId::Actions, *late, tr("%n terlambat", nullptr, *late));
            }
        });
}

void MainWindow::showHelp()
{
    const QString topic = currentPage() == nullptr ? QString() : currentPage()->helpTopic();
    open({.page = PageId::Help, .part = topic});
}

void MainWindow::restoreLayout()
{
    resize(sizeOnScreen(*this, kFirstWindow));
    const QByteArray geometry = m_workbench.session.settings().value(app::SettingKeys::windowGeometry);
    // Qt moves a window back onto a screen that exists, but is content with a corner of it; a file that is
    // none of ours is ignored.
    if (!geometry.isEmpty() && restoreGeometry(geometry)) {
        bringWithinReach(*this);
    }
}

void MainWindow::saveLayout()
{
    m_workbench.session.settings().set(app::SettingKeys::windowGeometry, saveGeometry());
}

void MainWindow::resetLayout()
{
    setWindowState(Qt::WindowNoState);
    resize(sizeOnScreen(*this, kFirstWindow));
    app::Settings& settings = m_workbench.session.settings();
    settings.set(app::SettingKeys::workspaceSplit, QByteArray());
    settings.set(app::SettingKeys::followUpSplit, QByteArray());
    settings.set(app::SettingKeys::presentationGeometry, QByteArray());
    settings.set(app::SettingKeys::presentationZoom, app::SettingKeys::presentationZoom.fallback);
    settings.set(app::SettingKeys::previewZoom, app::SettingKeys::previewZoom.fallback);
    settings.set(app::SettingKeys::columns, QStringList());
    saveLayout();
    m_appearance.apply(); // lists and splitters lay themselves out anew
}

/// What says that something is not saved leads to where that is mended. The keyboard has the notice for it.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_saved && event->type() == QEvent::MouseButtonRelease && m_saveState.remedy) {
        const std::function<void()> remedy = m_saveState.remedy;
        remedy();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

// The system may end the program without a close event: the layout is kept soon after it changes.
void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    m_layoutTimer->start(kLayoutDelayMs);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->fit(width());
    m_layoutTimer->start(kLayoutDelayMs);
}

bool MainWindow::mayLoseSignature()
{
    const auto free = m_workbench.session.mayClose();
    return free
        || m_workbench.prompt.ask(this,
                                  {.title = tr("Tanda tangan belum tersimpan"),
                                   .text = wording::errorSentence(free.error()),
                                   .yes = tr("Tutup tanpa menyimpan"),
                                   .no = tr("Jangan tutup"),
                                   .isDangerous = true});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLoseSignature()) {
        event->ignore();
        return;
    }
    if (currentPage() != nullptr) {
        currentPage()->leave();
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::open(const Place& place)
{
    if (m_isResting || findPage(place.page) == nullptr || !mayGoTo(place)) {
        return;
    }
    if (currentPage() != nullptr && place != m_place) {
        m_history.push_back(m_place);
        if (m_history.size() > kHistoryLimit) {
            m_history.erase(m_history.begin());
        }
    }
    bringToFront(place);
}

bool MainWindow::mayGoTo(const Place& place)
{
    const auto page = m_pages.find(place.page);
    const auto may = page == m_pages.end() ? Result<void>() : page->second->mayEnter(place);
    if (!may) {
        notify({.kind = Notice::Kind::Warn, .text = wording::errorSentence(may.error())});
    }
    return may.has_value();
}

void MainWindow::goBack()
{
    if (!m_history.empty() && mayGoTo(m_history.back())) {
        const Place last = m_history.back();
        m_history.pop_back();
        bringToFront(last);
    }
}

void MainWindow::bringToFront(const Place& place)
{
    const PageRow* row = findPage(place.page);
    Page*& page = m_pages[place.page];
    if (currentPage() != nullptr && (place.page != m_place.page || place.record != m_place.record)) {
        m_notices->withdraw(); // it spoke of the page that goes; what goes wrong while it goes is told below
    }
    if (Page* before = currentPage()) {
        before->leave();
    }
    if (page == nullptr) {
        page = row->make(m_workbench, m_stack);
        m_stack->addWidget(page);
        connect(page, &Page::barChanged, this, [this, page] {
            if (page == currentPage()) {
                fillBar();
            }
        });
        connect(page, &Page::sectionChanged, m_notices, &NoticeBar::dropNews);
    }
    m_place = place;
    if (place.part.startsWith(kPackagePart)) {
        m_place.part.clear();
    }
    m_pageStatus->clear();
    m_stack->setCurrentWidget(page);
    m_commands.activate(page);
    m_commands.setEnabled(Command::GoBack, nullptr, !m_history.empty());
    m_rail->light(row->railEntry);
    page->enter(place);
    fillBar();
    focusPage();
}

void MainWindow::focusPage()
{
    // Where a page did not place the focus itself, the keyboard goes to its first field; who walks the rail
    // with the keyboard stays there.
    Page* page = currentPage();
    QWidget* now = focusWidget();
    if (now != nullptr && (page->isAncestorOf(now) || m_rail->isAncestorOf(now) || m_palette->isVisible())) {
        return;
    }
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisibleTo(page)
            && next->isEnabled()) {
            next->setFocus();
            return;
        }
    }
    page->setFocus(Qt::OtherFocusReason); // what it shows is still being fetched
}

void MainWindow::fillBar()
{
    for (QWidget* button : m_barButtons) {
        // A button of the bar may be what brought us here.
        button->hide();
        button->deleteLater();
    }
    m_barButtons.clear();
    for (const Command command : currentPage()->barCommands()) {
        const QString role = currentPage()->isMainCommand(command) ? QStringLiteral("primary") : QString();
        QPushButton* button = makeCommandButton(m_commands.action(command), role, m_bar->parentWidget());
        m_bar->insertWidget(m_bar->count() - 1, button);
        m_barButtons.push_back(button);
    }
}

void MainWindow::notify(const Notice& notice)
{
    m_notices->display(notice);
    showSaveState();
}

void MainWindow::setSaveState(const SaveState& state)
{
    m_saveState = state;
    showSaveState();
    if (state.kind == SaveState::Kind::Failed) {
        announce(m_saved);
    }
}

/// Why something is not saved is said once: the notice above the line may tell it already.
void MainWindow::showSaveState()
{
    const bool isTold = m_notices->isVisibleTo(this) && m_notices->notice().text == m_saveState.reason;
    switch (m_saveState.kind) {
    case SaveState::Kind::Nothing:
        m_saved->clear();
        break;
    case SaveState::Kind::Saving:
        m_saved->setText(tr("Menyimpan…"));
        m_savedSign->set(QStringLiteral("save"), IconTint::Ok);
        break;
    case SaveState::Kind::Saved:
        m_saved->setText(tr("Tersimpan %1").arg(m_saveState.at.toString(QStringLiteral("HH.mm.ss"))));
        m_savedSign->set(QStringLiteral("check"), IconTint::Ok);
        break;
    case SaveState::Kind::Failed:
        m_saved->setText(isTold ? tr("Belum tersimpan") : tr("Belum tersimpan: %1").arg(m_saveState.reason));
        m_savedSign->set(QStringLiteral("triangle-alert"), IconTint::Bad);
        break;
    }
    m_saved->setVisible(!m_saved->text().isEmpty());
    m_savedSign->setVisible(!m_saved->text().isEmpty());
    m_saved->setCursor(m_saveState.remedy ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setStyleProperty(m_saved, "failed", m_saveState.kind == SaveState::Kind::Failed);
}

void MainWindow::setPageStatus(const QString& text)
{
    m_pageStatus->setText(text);
}

void MainWindow::setBadge(PageId page, int number, const QString& meaning)
{
    m_rail->setBadge(page, number, meaning);
}

void MainWindow::restyle()
{
    m_rail->fit(width());
    m_search->setMinimumWidth(theme().px(kLeastSearchWidth) + m_searchKey->sizeHint().width());
    m_search->setMaximumWidth(theme().px(kSearchWidth));
    app::Settings& settings = m_workbench.session.settings();
    settings.set(app::SettingKeys::theme, static_cast<app::Theme>(m_appearance.mode()));
    settings.set(app::SettingKeys::letterScale, m_appearance.letterPercent());
    m_commands.setChecked(Command::ThemeSystem, m_appearance.mode() == ThemeMode::System);
    m_commands.setChecked(Command::ThemeLight, m_appearance.mode() == ThemeMode::Light);
    m_commands.setChecked(Command::ThemeDark, m_appearance.mode() == ThemeMode::Dark);
}

} // namespace risalah::ui

#include "moc_main_window.cpp"
