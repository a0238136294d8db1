// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory_forms.h"

#include "domain/indonesian_words.h"
#include "domain/rank.h"
#include "domain/typed_date.h"
#include "ui/enum_choice.h"
#include "ui_directory_page.h"
#include "wording/labels.h"

#include <QCoreApplication>

namespace risalah::ui {

namespace {

using domain::Authority;
using domain::IdentityType;

struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(DirectoryForms)
};

/// Choices change while somebody types: the typed text stays.
void offerTexts(QComboBox* box, const QStringList& texts)
{
    const QString typed = box->currentText();
    box->clear();
    box->addItems(texts);
    box->setCurrentText(typed);
}

QString authorityLabel(Authority authority)
{
    const QString mark = domain::authorityMark(authority);
    return mark.isEmpty() ? FormWords::tr("Definitif") : mark;
}

} // namespace

DirectoryForms::DirectoryForms(Ui::DirectoryPage& ui) : m_ui(ui)
{
    for (const IdentityType type : {IdentityType::Nip, IdentityType::Nrp, IdentityType::None}) {
        m_ui.personIdentityType->addItem(wording::label(type), static_cast<int>(type));
    }
    for (const Authority authority : {Authority::Definitive, Authority::ActingVacant, Authority::ActingDaily,
                                      Authority::Caretaker, Authority::OnBehalf, Authority::ForHim}) {
        m_ui.positionAuthority->addItem(authorityLabel(authority), static_cast<int>(authority));
    }
    m_ui.personGrade->addItem(QString());
    for (const domain::Rank& rank : domain::ranks()) {
        m_ui.personGrade->addItem(QString::fromUtf16(rank.grade));
    }
    QObject::connect(m_ui.personGrade, &QComboBox::textActivated, m_ui.personRank,
                     [this](const QString& grade) {
                         if (const auto name = domain::rankNameOf(grade); name) {
                             m_ui.personRank->setText(*name);
                         }
                     });
}

void DirectoryForms::offer(const app::DirectorySnapshot& directory)
{
    QStringList units;
    for (const Stored<domain::OrgUnit>& unit : directory.units) {
        units << unit.value.name;
    }
    offerTexts(m_ui.positionUnit, units);
    offerTexts(m_ui.unitCategory, directory.categories);
}

void DirectoryForms::showPerson(const PersonEntry& entry)
{
    m_ui.personName->setText(entry.person.name);
    const bool isNew = entry.person.id.isNull();
    choose(m_ui.personIdentityType, isNew ? IdentityType::Nip : entry.person.identity.type);
    m_ui.personIdentity->setText(entry.person.identity.number);
    m_ui.personGrade->setCurrentText(entry.person.grade);
    m_ui.personRank->setText(entry.person.rank);
    m_ui.personPhone->setText(entry.person.phone);
    choose(m_ui.positionAuthority, entry.position.authority);
    m_ui.positionTitle->setText(entry.position.title);
    m_ui.positionUnit->setCurrentText(entry.unit);
}

PersonEntry DirectoryForms::person(PersonEntry entry) const
{
    domain::Person& person = entry.person;
    person.name = m_ui.personName->text().simplified();
    person.identity.number = m_ui.personIdentity->text().simplified();
    person.identity.type =
        person.identity.number.isEmpty() ? IdentityType::None : chosen<IdentityType>(m_ui.personIdentityType);
    person.grade = m_ui.personGrade->currentText().simplified();
    person.rank = m_ui.personRank->text().simplified();
    person.phone = m_ui.personPhone->text().simplified();
    entry.position.title = m_ui.positionTitle->text().simplified();
    entry.position.authority = chosen<Authority>(m_ui.positionAuthority);
    entry.unit = m_ui.positionUnit->currentText().simplified();
    return entry;
}

void DirectoryForms::showUnit(const domain::OrgUnit& unit)
{
    m_ui.unitName->setText(unit.name);
    m_ui.unitShortName->setText(unit.shortName);
    m_ui.unitCategory->setCurrentText(unit.category);
    m_ui.unitRank->setValue(unit.rankOrder);
}

domain::OrgUnit DirectoryForms::unit(domain::OrgUnit unit) const
{
    unit.name = m_ui.unitName->text().simplified();
    unit.shortName = m_ui.unitShortName->text().simplified();
    unit.category = m_ui.unitCategory->currentText().simplified();
    unit.rankOrder = m_ui.unitRank->value();
    return unit;
}

void DirectoryForms::showGroup(const domain::SeatGroup& group)
{
    QStringList lines;
    for (const domain::SeatGroup::Entry& entry : group.entries) {
        QStringList parts{entry.seat};
        if (!entry.office.isEmpty() || !entry.category.isEmpty()) {
            parts << entry.office;
        }
        if (!entry.category.isEmpty()) {
            parts << entry.category;
        }
        lines << parts.join(QStringLiteral("; "));
    }
    m_ui.groupName->setText(group.name);
    m_ui.groupSeats->setPlainText(lines.join(QLatin1Char('\n')));
}

domain::SeatGroup DirectoryForms::group(domain::SeatGroup group) const
{
    group.name = m_ui.groupName->text().simplified();
    group.entries.clear();
    const QStringList lines = m_ui.groupSeats->toPlainText().split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QStringList parts = line.split(QLatin1Char(';'));
        if (const QString seat = parts.front().simplified(); !seat.isEmpty()) {
            group.entries.push_back({seat, parts.value(1).simplified(), parts.value(2).simplified()});
        }
    }
    return group;
}

void DirectoryForms::showPhrase(const domain::Phrase& phrase)
{
    m_ui.phraseText->setPlainText(phrase.text);
}

domain::Phrase DirectoryForms::phrase(domain::Phrase phrase) const
{
    phrase.text = m_ui.phraseText->toPlainText().simplified();
    return phrase;
}

void DirectoryForms::showHoliday(const std::optional<domain::Holiday>& holiday)
{
    m_ui.holidayDate->setText(holiday ? domain::longDate(holiday->date) : QString());
    m_ui.holidayName->setText(holiday ? holiday->name : QString());
    m_ui.holidayBasis->setText(holiday ? holiday->basis : QString());
}

Result<domain::Holiday> DirectoryForms::holiday(domain::Date today) const
{
    const QString typed = m_ui.holidayDate->text().simplified();
    const auto date = domain::dateFromTyped(typed, today);
    if (!date) {
        return fail(ErrorCode::ImpossibleDate, typed);
    }
    domain::Holiday holiday{*date, domain::HolidayKind::OfficeOwn, m_ui.holidayName->text().simplified(),
                            m_ui.holidayBasis->text().simplified()};
    if (holiday.name.isEmpty()) {
        return fail(ErrorCode::EmptyText, FormWords::tr("Nama hari libur"));
    }
    return holiday;
}

} // namespace risalah::ui
