// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/pages/office_settings.h"
#include "ui/pages/shortcut_panel.h"
#include "ui/pages/signing_settings.h"
#include "ui/pages/template_settings.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"
#include "ui_settings_page.h"
#include "wording/error_sentence.h"

#include <QAction>

namespace risalah::ui {

namespace {

constexpr int kHolidaysHeight = 150;
constexpr int kDateWidth = 216; ///< design pixels: "Rabu, 17 September 2025"
constexpr int kColumnWidth = 744; ///< design pixels: a longer line of a form is read badly
constexpr int kBottomMargin = 20; ///< below the last card, scrolled with it
constexpr int kRightMargin = 20; ///< as on every page, where the window is narrow

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

} // namespace

SettingsPage::SettingsPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_signing(new SigningSettings(workbench, this))
    , m_form(std::make_unique<Ui::SettingsPage>())
    , m_office((m_form->setupUi(this), std::make_unique<OfficeSettings>(this, workbench, *m_form)))
    , m_templates(new TemplateSettings(this, workbench, *m_form))
{
    auto* signing = new ColumnArea(this);
    signing->setWidget(m_signing);
    m_form->pages->addWidget(signing);
    m_signing->layout()->setContentsMargins(0, 0, 0, kBottomMargin);
    m_form->problemRow->setStretch(0, 1);
    connect(m_signing, &SigningSettings::refused, this, &SettingsPage::showProblem);
    connect(m_office.get(), &OfficeSettings::refused, this, &SettingsPage::showProblem);
    connect(m_templates, &TemplateSettings::refused, this, &SettingsPage::showProblem);
    setStyleProperty(m_form->problem, "kind", QStringLiteral("bad"));
    m_form->problem->hide();
    addSections();
    fillChoices();
    connectAppearance();
    connectCalendar();
    connectRegister();
    Session& session = workbench.session;
    connect(&session, &Session::officeSaveFailed, this,
            [this](const Error& error) { showProblem(wording::errorSentence(error)); });
    connect(&session, &Session::officeSaved, this, [this] {
        m_form->problem->hide();
        m_workbench.shell.setSaveState(
            {.kind = SaveState::Kind::Saved, .at = m_workbench.session.timeOfDay()});
    });
    connect(&workbench.appearance, &Appearance::changed, this, &SettingsPage::showAppearance);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addSections()
{
    m_keys = new ShortcutPanel(m_workbench, this);
    m_form->pages->addWidget(m_keys);
    for (int i = 0; i < static_cast<int>(std::size(kSections)); ++i) {
        auto* item = new QListWidgetItem(sectionTitle(i), m_form->sections);
        item->setIcon(icon(QLatin1StringView(kSections[i].icon), IconTint::Muted));
    }
    makeListOfPlaces(m_form->sections);
    connect(m_form->sections, &QListWidget::currentRowChanged, m_form->pages,
            &QStackedWidget::setCurrentIndex);
    connect(m_form->sections, &QListWidget::currentRowChanged, this, &Page::sectionChanged);
    m_form->sections->setCurrentRow(0);
}

void SettingsPage::fillChoices()
{
    for (int percent = kSmallestLetters; percent <= kLargestLetters; percent += kLetterStep) {
        m_form->letters->addItem(tr("%1 %").arg(percent), percent);
    }
    m_form->language->addItem(QStringLiteral("Bahasa Indonesia"), QStringLiteral("id"));
    m_form->language->addItem(QStringLiteral("English"), QStringLiteral("en"));
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

void SettingsPage::enter(const Place& place)
{
    for (int i = 0; i < static_cast<int>(std::size(kSections)); ++i) {
        if (place.part == QLatin1StringView(kSections[i].id)) {
            m_form->sections->setCurrentRow(i);
        }
    }
    m_form->problem->hide();
    showAppearance();
    m_office->show();
    m_templates->show();
    loadHolidays();
    loadPeople();
    m_signing->load();
    m_form->location->setText(m_workbench.session.location());
    m_form->checkResult->hide();
}

void SettingsPage::leave()
{
    // A field still being typed in has not said editingFinished.
    m_office->save();
    m_signing->save();
}

void SettingsPage::showAppearance()
{
    const Appearance& appearance = m_workbench.appearance;
    fitListToContents(m_form->sections);
    const int widest = theme().px(kColumnWidth);
    const auto areas = m_form->pages->findChildren<ColumnArea*>(Qt::FindDirectChildrenOnly);
    for (ColumnArea* area : areas) {
        area->setColumn(widest, kRightMargin);
    }
    m_keys->setMaximumWidth(widest + kRightMargin);
    m_keys->setContentsMargins(0, 0, kRightMargin, 0);
    m_form->problem->setMaximumWidth(widest);
    m_form->holidays->setMaximumHeight(theme().px(kHolidaysHeight));
    m_form->holidayDate->setFixedWidth(theme().px(kDateWidth));
    m_form->themeSystem->setChecked(appearance.mode() == ThemeMode::System);
    m_form->themeLight->setChecked(appearance.mode() == ThemeMode::Light);
    m_form->themeDark->setChecked(appearance.mode() == ThemeMode::Dark);
    m_form->letters->setCurrentIndex(m_form->letters->findData(appearance.letterPercent()));
    m_form->language->setCurrentIndex(
        m_form->language->findData(m_workbench.session.settings().value(app::SettingKeys::language)));
}

void SettingsPage::showProblem(const QString& sentence)
{
    m_form->problemText->setText(sentence);
    m_form->problemIcon->set(QStringLiteral("circle-x"), IconTint::Bad);
    m_form->problem->show();
}

} // namespace risalah::ui

#include "moc_settings_page.cpp"
