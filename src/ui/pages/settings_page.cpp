// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "domain/number_pattern.h"
#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/pages/shortcut_panel.h"
#include "ui/pages/signing_settings.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"
#include "ui_settings_page.h"
#include "wording/error_sentence.h"
#include "wording/labels.h"

#include <QAction>
#include <QPixmap>

namespace risalah::ui {

namespace {

constexpr int kLogoHeight = 64;
constexpr int kHolidaysHeight = 150;

struct Section {
    const char* id;
    const char* icon;
};
constexpr Section kSections[] = {{"look", "sun"},          {"office", "building-2"}, {"papers", "file-text"},
                                 {"calendar", "calendar"}, {"register", "database"}, {"signing", "pen-tool"},
                                 {"keys", "keyboard"}};

QString sectionTitle(int index)
{
    switch (index) {
    case 0:
        return SettingsPage::tr("Tampilan");
    case 1:
        return SettingsPage::tr("Kantor");
    case 2:
        return SettingsPage::tr("Nomor dan notula");
    case 3:
        return SettingsPage::tr("Kalender kerja");
    case 4:
        return SettingsPage::tr("Register dan cadangan");
    case 5:
        return SettingsPage::tr("Tanda tangan");
    default:
        return SettingsPage::tr("Pintasan");
    }
}

template <class Enum> void addChoice(QComboBox* box, Enum value)
{
    box->addItem(wording::label(value), static_cast<int>(value));
}

} // namespace

SettingsPage::SettingsPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_signing(new SigningSettings(workbench, this))
    , m_form(std::make_unique<Ui::SettingsPage>())
{
    m_form->setupUi(this);
    auto* signing = new ColumnArea(this);
    signing->setWidget(m_signing);
    m_form->pages->addWidget(signing);
    connect(m_signing, &SigningSettings::refused, this, &SettingsPage::showProblem);
    setStyleProperty(m_form->problem, "kind", QStringLiteral("bad"));
    m_form->problem->hide();
    addSections();
    fillChoices();
    connectAppearance();
    connectOffice();
    connectCalendar();
    connectRegister();
    Session& session = workbench.session;
    connect(&session, &Session::officeSaveFailed, this,
            [this](const Error& error) { showProblem(wording::errorSentence(error)); });
    connect(&session, &Session::officeChanged, this, [this] {
        m_form->problem->hide();
        m_workbench.shell.setSaveState(
            {.kind = SaveState::Kind::Saved, .at = m_workbench.session.timeOfDay()});
    });
    connect(&workbench.appearance, &Appearance::changed, this, &SettingsPage::showAppearance);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addSections()
{
    m_form->pages->addWidget(new ShortcutPanel(m_workbench, this));
    for (int i = 0; i < static_cast<int>(std::size(kSections)); ++i) {
        auto* item = new QListWidgetItem(sectionTitle(i), m_form->sections);
        item->setIcon(icon(QLatin1StringView(kSections[i].icon), IconTint::Muted));
    }
    connect(m_form->sections, &QListWidget::currentRowChanged, m_form->pages,
            &QStackedWidget::setCurrentIndex);
    m_form->sections->setCurrentRow(0);
}

void SettingsPage::fillChoices()
{
    for (int percent = kSmallestLetters; percent <= kLargestLetters; percent += kLetterStep) {
        m_form->letters->addItem(tr("%1 %").arg(percent), percent);
    }
    m_form->language->addItem(QStringLiteral("Bahasa Indonesia"), QStringLiteral("id"));
    m_form->language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const domain::Zone zone : {domain::Zone::Wib, domain::Zone::Wita, domain::Zone::Wit}) {
        m_form->zone->addItem(domain::zoneName(zone), static_cast<int>(zone));
    }
    addChoice(m_form->layoutChoice, domain::Layout::Notula2023);
    addChoice(m_form->layoutChoice, domain::Layout::Notulen2009);
    addChoice(m_form->paperChoice, domain::Paper::A4);
    addChoice(m_form->paperChoice, domain::Paper::F4);
}

void SettingsPage::connectAppearance()
{
    Appearance& appearance = m_workbench.appearance;
    connect(m_form->themeSystem, &QRadioButton::clicked, &appearance,
            [&appearance] { appearance.setMode(ThemeMode::System); });
    connect(m_form->themeLight, &QRadioButton::clicked, &appearance,
            [&appearance] { appearance.setMode(ThemeMode::Light); });
    connect(m_form->themeDark, &QRadioButton::clicked, &appearance,
            [&appearance] { appearance.setMode(ThemeMode::Dark); });
    connect(m_form->letters, &QComboBox::activated, &appearance,
            [this, &appearance] { appearance.setLetterPercent(m_form->letters->currentData().toInt()); });
    connect(m_form->language, &QComboBox::activated, this, [this] {
        m_workbench.session.settings().set(app::SettingKeys::language,
                                           m_form->language->currentData().toString());
    });
}

void SettingsPage::connectOffice()
{
    for (QLineEdit* field : {m_form->government, m_form->unit, m_form->address, m_form->phone, m_form->email,
                             m_form->website, m_form->city, m_form->meetingPattern, m_form->resolutionPattern,
                             m_form->classification, m_form->unitCode}) {
        connect(field, &QLineEdit::editingFinished, this, &SettingsPage::saveOffice);
    }
    for (QLineEdit* field :
         {m_form->meetingPattern, m_form->resolutionPattern, m_form->classification, m_form->unitCode}) {
        connect(field, &QLineEdit::textChanged, this, &SettingsPage::showNumberExamples);
    }
    for (QComboBox* box : {m_form->zone, m_form->layoutChoice, m_form->paperChoice}) {
        connect(box, &QComboBox::activated, this, &SettingsPage::saveOffice);
    }
    connect(m_form->officeQuorum, &QSpinBox::editingFinished, this, &SettingsPage::saveOffice);
    m_form->standingAgenda->installEventFilter(this);
    setButtonIcon(m_form->chooseLogo, QStringLiteral("image"));
    connect(m_form->chooseLogo, &QPushButton::clicked, this, &SettingsPage::chooseLogo);
    connect(m_form->removeLogo, &QPushButton::clicked, this, [this] {
        const QByteArray before = m_logo;
        m_logo.clear();
        saveOffice();
        showOffice();
        m_workbench.shell.notify(
            {.text = tr("Lambang dihapus."), .actionText = tr("Urungkan"), .action = [this, before] {
                 m_logo = before;
                 saveOffice();
             }});
    });
    connect(&m_workbench.session, &Session::officeChanged, this, &SettingsPage::showOffice);
}

void SettingsPage::enter(const Place& place)
{
    for (int i = 0; i < static_cast<int>(std::size(kSections)); ++i) {
        if (place.part == QLatin1StringView(kSections[i].id)) {
            m_form->sections->setCurrentRow(i);
        }
    }
    m_form->problem->hide();
    showAppearance();
    showOffice();
    loadHolidays();
    loadPeople();
    m_signing->load();
    m_form->location->setText(m_workbench.session.location());
    m_form->checkResult->hide();
}

void SettingsPage::leave()
{
    // A field still being typed in has not said editingFinished.
    saveOffice();
    m_signing->save();
}

void SettingsPage::showAppearance()
{
    const Appearance& appearance = m_workbench.appearance;
    fitListToContents(m_form->sections);
    m_form->holidays->setMaximumHeight(theme().px(kHolidaysHeight));
    m_form->themeSystem->setChecked(appearance.mode() == ThemeMode::System);
    m_form->themeLight->setChecked(appearance.mode() == ThemeMode::Light);
    m_form->themeDark->setChecked(appearance.mode() == ThemeMode::Dark);
    m_form->letters->setCurrentIndex(m_form->letters->findData(appearance.letterPercent()));
    m_form->language->setCurrentIndex(
        m_form->language->findData(m_workbench.session.settings().value(app::SettingKeys::language)));
}

void SettingsPage::showOffice()
{
    const domain::Office office =
        m_workbench.session.office() ? m_workbench.session.office()->value : domain::Office();
    m_isFilling = true;
    const auto put = [](QLineEdit* field, const QString& text) {
        // What is being typed is newer than what was saved.
        if (!field->hasFocus()) {
            field->setText(text);
        }
    };
    put(m_form->government, office.government);
    put(m_form->unit, office.unit);
    put(m_form->address, office.address);
    put(m_form->phone, office.phone);
    put(m_form->email, office.email);
    put(m_form->website, office.website);
    put(m_form->city, office.city);
    put(m_form->meetingPattern, office.meetingNumberPattern);
    put(m_form->resolutionPattern, office.resolutionNumberPattern);
    put(m_form->classification, office.classification);
    put(m_form->unitCode, office.unitCode);
    if (!m_form->standingAgenda->hasFocus()) {
        m_form->standingAgenda->setPlainText(office.standingAgenda.join(u'\n'));
    }
    m_form->officeQuorum->setValue(office.quorumPercent);
    m_form->zone->setCurrentIndex(m_form->zone->findData(static_cast<int>(office.zone)));
    m_form->layoutChoice->setCurrentIndex(m_form->layoutChoice->findData(static_cast<int>(office.layout)));
    m_form->paperChoice->setCurrentIndex(m_form->paperChoice->findData(static_cast<int>(office.paper)));
    m_form->sixDayWeek->setChecked(office.sixDayWeek);
    m_form->jointLeave->setChecked(office.jointLeaveCountsAsWork);
    m_logo = office.logo;
    QPixmap picture;
    const bool hasLogo = picture.loadFromData(m_logo);
    m_form->logoPicture->setVisible(hasLogo);
    m_form->removeLogo->setVisible(!m_logo.isEmpty());
    if (hasLogo) {
        m_form->logoPicture->setPixmap(
            picture.scaledToHeight(theme().px(kLogoHeight), Qt::SmoothTransformation));
    }
    m_isFilling = false;
    showNumberExamples();
}

void SettingsPage::showNumberExamples()
{
    const auto example = [this](QLineEdit* field, QLabel* hint) {
        domain::NumberContext context =
            domain::numberContext(typedOffice(), QStringLiteral("rakor"), m_workbench.session.today());
        context.sequence = 7;
        const Result<QString> number = domain::formatNumber(field->text(), context);
        setStyleProperty(field, "invalid", !number.has_value());
        setRole(hint, number ? QStringLiteral("small") : QStringLiteral("error"));
        hint->setText(number ? tr("Contoh: %1").arg(*number) : wording::errorSentence(number.error()));
    };
    example(m_form->meetingPattern, m_form->meetingPatternHint);
    example(m_form->resolutionPattern, m_form->resolutionPatternHint);
}

domain::Office SettingsPage::typedOffice() const
{
    domain::Office office =
        m_workbench.session.office() ? m_workbench.session.office()->value : domain::Office();
    office.government = m_form->government->text().trimmed();
    office.unit = m_form->unit->text().trimmed();
    office.address = m_form->address->text().trimmed();
    office.phone = m_form->phone->text().trimmed();
    office.email = m_form->email->text().trimmed();
    office.website = m_form->website->text().trimmed();
    office.city = m_form->city->text().trimmed();
    office.meetingNumberPattern = m_form->meetingPattern->text().trimmed();
    office.resolutionNumberPattern = m_form->resolutionPattern->text().trimmed();
    office.classification = m_form->classification->text().trimmed();
    office.unitCode = m_form->unitCode->text().trimmed();
    office.zone = static_cast<domain::Zone>(m_form->zone->currentData().toInt());
    office.layout = static_cast<domain::Layout>(m_form->layoutChoice->currentData().toInt());
    office.paper = static_cast<domain::Paper>(m_form->paperChoice->currentData().toInt());
    office.sixDayWeek = m_form->sixDayWeek->isChecked();
    office.jointLeaveCountsAsWork = m_form->jointLeave->isChecked();
    office.logo = m_logo;
    office.quorumPercent = m_form->officeQuorum->value();
    office.standingAgenda.clear();
    for (const QString& line : m_form->standingAgenda->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            office.standingAgenda.append(line.simplified());
        }
    }
    return office;
}

/// A text of several lines has no editingFinished.
bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form->standingAgenda && event->type() == QEvent::FocusOut) {
        saveOffice();
    }
    return Page::eventFilter(watched, event);
}

void SettingsPage::saveOffice()
{
    const auto& saved = m_workbench.session.office();
    if (m_isFilling || !saved) {
        return;
    }
    if (const domain::Office office = typedOffice(); office != saved->value) {
        m_workbench.session.saveOffice(office);
    }
}

void SettingsPage::showProblem(const QString& sentence)
{
    m_form->problemText->setText(sentence);
    m_form->problemIcon->setPixmap(
        iconPixmap(QStringLiteral("circle-x"), theme().tokens.bad, theme().px(16), devicePixelRatioF()));
    m_form->problem->show();
}

} // namespace risalah::ui

#include "moc_settings_page.cpp"
