// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/office_settings.h"

#include "app/whole_file.h"
#include "domain/indonesian_words.h"
#include "domain/number_pattern.h"
#include "ui/command_registry.h"
#include "ui/page.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"
#include "ui_settings_page.h"
#include "wording/error_sentence.h"
#include "wording/labels.h"

#include <QAction>
#include <QDir>
#include <QPixmap>

namespace risalah::ui {

namespace {

constexpr int kLogoHeight = 64;
/// A letterhead needs no more; a photograph chosen by mistake would swell every paper.
constexpr qint64 kLargestLogo = 2LL * 1024 * 1024;

template <class Enum> void addChoice(QComboBox* box, Enum value)
{
    box->addItem(wording::label(value), static_cast<int>(value));
}

/// What is being typed is newer than what was saved. What is only looked at, or was saved itself, is not.
bool mayFollow(QLineEdit& field, bool isSaved)
{
    if (isSaved) {
        field.setModified(false);
        return false;
    }
    return !field.hasFocus() || !field.isModified();
}

} // namespace

OfficeSettings::OfficeSettings(QWidget* window, Workbench& workbench, Ui::SettingsPage& form)
    : m_window(window), m_workbench(workbench), m_form(form)
{
    fillChoices();
    connectFields();
}

void OfficeSettings::fillChoices()
{
    for (const domain::Zone zone : {domain::Zone::Wib, domain::Zone::Wita, domain::Zone::Wit}) {
        m_form.zone->addItem(domain::zoneName(zone), static_cast<int>(zone));
    }
    addChoice(m_form.layoutChoice, domain::Layout::Notula2023);
    addChoice(m_form.layoutChoice, domain::Layout::Notulen2009);
    addChoice(m_form.paperChoice, domain::Paper::A4);
    addChoice(m_form.paperChoice, domain::Paper::F4);
}

void OfficeSettings::connectFields()
{
    for (QLineEdit* field : {m_form.government, m_form.unit, m_form.address, m_form.phone, m_form.email,
                             m_form.website, m_form.city, m_form.meetingPattern, m_form.resolutionPattern,
                             m_form.classification, m_form.unitCode}) {
        connect(field, &QLineEdit::editingFinished, this, &OfficeSettings::save);
    }
    for (QLineEdit* field :
         {m_form.meetingPattern, m_form.resolutionPattern, m_form.classification, m_form.unitCode}) {
        connect(field, &QLineEdit::textChanged, this, &OfficeSettings::showNumberExamples);
    }
    for (QComboBox* box : {m_form.zone, m_form.layoutChoice, m_form.paperChoice}) {
        connect(box, &QComboBox::activated, this, &OfficeSettings::save);
    }
    for (QCheckBox* box : {m_form.sixDayWeek, m_form.jointLeave}) {
        connect(box, &QCheckBox::clicked, this, &OfficeSettings::save);
    }
    connect(m_form.openNumbers, &QPushButton::clicked, m_workbench.commands.action(Command::OpenNumbers),
            &QAction::trigger);
    connect(m_form.officeQuorum, &QSpinBox::editingFinished, this, &OfficeSettings::save);
    m_form.standingAgenda->installEventFilter(this);
    setButtonIcon(m_form.chooseLogo, QStringLiteral("image"));
    connect(m_form.chooseLogo, &QPushButton::clicked, this, &OfficeSettings::chooseLogo);
    connect(m_form.removeLogo, &QPushButton::clicked, this, [this] {
        const QByteArray before = m_logo;
        m_logo.clear();
        save();
        show();
        m_workbench.shell.notify(
            {.text = tr("Lambang dihapus."), .actionText = tr("Urungkan"), .action = [this, before] {
                 m_logo = before;
                 save();
             }});
    });
    connect(&m_workbench.session, &Session::officeChanged, this, &OfficeSettings::show);
}

void OfficeSettings::show()
{
    const domain::Office office =
        m_workbench.session.office() ? m_workbench.session.office()->value : domain::Office();
    m_isFilling = true;
    const auto put = [](QLineEdit* field, const QString& text) {
        if (mayFollow(*field, field->text() == text)) {
            field->setText(text);
        }
    };
    put(m_form.government, office.government);
    put(m_form.unit, office.unit);
    put(m_form.address, office.address);
    put(m_form.phone, office.phone);
    put(m_form.email, office.email);
    put(m_form.website, office.website);
    put(m_form.city, office.city);
    put(m_form.meetingPattern, office.meetingNumberPattern);
    put(m_form.resolutionPattern, office.resolutionNumberPattern);
    put(m_form.classification, office.classification);
    put(m_form.unitCode, office.unitCode);
    if (!m_form.standingAgenda->hasFocus() || !m_form.standingAgenda->document()->isModified()) {
        m_form.standingAgenda->setPlainText(office.standingAgenda.join(u'\n'));
    }
    auto* percent = m_form.officeQuorum->findChild<QLineEdit*>();
    if (mayFollow(*percent, m_form.officeQuorum->value() == office.quorumPercent)) {
        m_form.officeQuorum->setValue(office.quorumPercent);
    }
    m_form.zone->setCurrentIndex(m_form.zone->findData(static_cast<int>(office.zone)));
    m_form.layoutChoice->setCurrentIndex(m_form.layoutChoice->findData(static_cast<int>(office.layout)));
    m_form.paperChoice->setCurrentIndex(m_form.paperChoice->findData(static_cast<int>(office.paper)));
    m_form.sixDayWeek->setChecked(office.sixDayWeek);
    m_form.jointLeave->setChecked(office.jointLeaveCountsAsWork);
    m_logo = office.logo;
    QPixmap picture;
    const bool hasLogo = picture.loadFromData(m_logo);
    m_form.logoPicture->setVisible(hasLogo);
    m_form.removeLogo->setVisible(!m_logo.isEmpty());
    if (hasLogo) {
        m_form.logoPicture->setPixmap(
            picture.scaledToHeight(theme().px(kLogoHeight), Qt::SmoothTransformation));
    }
    m_isFilling = false;
    showNumberExamples();
}

void OfficeSettings::showNumberExamples()
{
    domain::NumberContext context =
        domain::numberContext(typed(), QStringLiteral("rakor"), m_workbench.session.today());
    context.sequence = 7;
    const auto example = [&context](QLineEdit* field, QLabel* hint) {
        const Result<QString> number = domain::formatNumber(field->text(), context);
        setStyleProperty(field, "invalid", !number.has_value());
        setRole(hint, number ? QStringLiteral("small") : QStringLiteral("error"));
        hint->setText(number ? tr("Contoh: %1").arg(*number) : wording::errorSentence(number.error()));
    };
    example(m_form.meetingPattern, m_form.meetingPatternHint);
    example(m_form.resolutionPattern, m_form.resolutionPatternHint);
}

domain::Office OfficeSettings::typed() const
{
    domain::Office office =
        m_workbench.session.office() ? m_workbench.session.office()->value : domain::Office();
    office.government = m_form.government->text().trimmed();
    office.unit = m_form.unit->text().trimmed();
    office.address = m_form.address->text().trimmed();
    office.phone = m_form.phone->text().trimmed();
    office.email = m_form.email->text().trimmed();
    office.website = m_form.website->text().trimmed();
    office.city = m_form.city->text().trimmed();
    office.meetingNumberPattern = m_form.meetingPattern->text().trimmed();
    office.resolutionNumberPattern = m_form.resolutionPattern->text().trimmed();
    office.classification = m_form.classification->text().trimmed();
    office.unitCode = m_form.unitCode->text().trimmed();
    office.zone = static_cast<domain::Zone>(m_form.zone->currentData().toInt());
    office.layout = static_cast<domain::Layout>(m_form.layoutChoice->currentData().toInt());
    office.paper = static_cast<domain::Paper>(m_form.paperChoice->currentData().toInt());
    office.sixDayWeek = m_form.sixDayWeek->isChecked();
    office.jointLeaveCountsAsWork = m_form.jointLeave->isChecked();
    office.logo = m_logo;
    office.quorumPercent = m_form.officeQuorum->value();
    office.standingAgenda.clear();
    for (const QString& line : m_form.standingAgenda->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            office.standingAgenda.append(line.simplified());
        }
    }
    return office;
}

void OfficeSettings::save()
{
    const auto& saved = m_workbench.session.office();
    if (m_isFilling || !saved) {
        return;
    }
    if (const domain::Office office = typed(); office != saved->value) {
        m_workbench.session.saveOffice(office);
    }
}

/// A text of several lines has no editingFinished.
bool OfficeSettings::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form.standingAgenda && event->type() == QEvent::FocusOut) {
        save();
    }
    return QObject::eventFilter(watched, event);
}

void OfficeSettings::chooseLogo()
{
    const QString path = m_workbench.prompt.openFile(m_window,
                                                     {.title = tr("Pilih lambang"),
                                                      .folderOrFile = QDir::homePath(),
                                                      .filters = {tr("Gambar (*.png *.jpg *.jpeg *.svg)")},
                                                      .suffix = {}});
    if (path.isEmpty()) {
        return;
    }
    const auto bytes = app::readFile(path, kLargestLogo);
    if (!bytes && bytes.error().code != ErrorCode::FileTooLarge) {
        Q_EMIT refused(wording::errorSentence(bytes.error()));
        return;
    }
    if (QPixmap picture; !bytes || !picture.loadFromData(*bytes)) {
        Q_EMIT refused(wording::errorSentence(
            {.code = ErrorCode::LogoUnreadable, .subject = path, .place = {}, .detail = {}}));
        return;
    }
    m_logo = *bytes;
    save();
}

} // namespace risalah::ui

#include "moc_office_settings.cpp"
