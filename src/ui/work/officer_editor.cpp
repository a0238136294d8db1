// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/officer_editor.h"

#include "domain/nip.h"
#include "domain/rank.h"
#include "ui/work/field_binder.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/name_completer.h"
#include "ui_officer_editor.h"
#include "wording/error_sentence.h"
#include "wording/labels.h"

#include <QCompleter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

constexpr std::array kAuthorities = {domain::Authority::Definitive,  domain::Authority::OnBehalf,
                                     domain::Authority::ForHim,      domain::Authority::ActingVacant,
                                     domain::Authority::ActingDaily, domain::Authority::Caretaker};
constexpr std::array kIdentities = {domain::IdentityType::None, domain::IdentityType::Nip,
                                    domain::IdentityType::Nrp};

template <class List, class Value> int indexIn(const List& list, Value value)
{
    const auto found = std::find(list.begin(), list.end(), value);
    return static_cast<int>(std::distance(list.begin(), found));
}

/// "Bupati Bangka; Sekretaris Daerah": one giver of authority above the other.
constexpr QChar kBetweenGivers = u';';

/// Cut at so many signs as there are givers to tell apart: whatever else is typed stays in the last one.
QStringList typedGivers(const QString& typed, int needed)
{
    QStringList givers;
    qsizetype from = 0;
    for (qsizetype at = typed.indexOf(kBetweenGivers); at >= 0 && givers.size() + 1 < needed;
         at = typed.indexOf(kBetweenGivers, from)) {
        givers.append(typed.mid(from, at - from));
        from = at + 1;
    }
    givers.append(typed.mid(from));
    return givers;
}

bool isBlank(const domain::PersonCard& card)
{
    return card == domain::PersonCard{};
}

} // namespace

OfficerEditor::OfficerEditor(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::OfficerEditor>())
{
    m_ui->setupUi(this);
    for (const domain::Authority authority : kAuthorities) {
        const QString mark = domain::authorityMark(authority);
        //: The office is held by the person himself
        m_ui->authority->addItem(mark.isEmpty() ? tr("Definitif") : mark);
    }
    for (const domain::IdentityType type : kIdentities) {
        m_ui->identityType->addItem(wording::label(type));
    }
    m_ui->identityProblem->hide();
    setFocusProxy(m_ui->nameField);
}

OfficerEditor::~OfficerEditor() = default;

void OfficerEditor::attach(MeetingDesk& desk, const QString& caption, const QString& undoText, Place place)
{
    m_desk = &desk;
    m_place = std::move(place);
    m_binder = new FieldBinder(desk, this);
    m_ui->nameLabel->setText(caption);
    const QString prefix = objectName();
    for (QWidget* field : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!field->objectName().isEmpty()) {
            field->setObjectName(prefix + QLatin1Char('_') + field->objectName());
            if (qobject_cast<QLineEdit*>(field) != nullptr || qobject_cast<QComboBox*>(field) != nullptr) {
                field->setAccessibleDescription(caption);
            }
        }
    }
    bindTexts(undoText);
    bindIdentityNumber(undoText);
    bindChoices(undoText);
    suggestNames(m_ui->nameField, [this] {
        QStringList names;
        for (const DirectoryEntry& entry : m_desk->context().people) {
            names.append(entry.shown);
        }
        return names;
    });
    connect(
        m_ui->nameField->completer(), qOverload<const QString&>(&QCompleter::activated), this,
        [this, undoText](const QString& shown) { fillFromDirectory(shown, undoText); }, Qt::QueuedConnection);
    suggestWords(m_ui->office, [this] { return m_desk->officeNames(); });
    connect(m_desk, &MeetingDesk::changed, this, &OfficerEditor::showIdentityProblem);
    connect(m_desk, &MeetingDesk::changed, this, &OfficerEditor::showGivers);
    refresh();
}

void OfficerEditor::refresh()
{
    m_binder->refresh();
    showIdentityProblem();
    showGivers();
}

void OfficerEditor::showGivers()
{
    const int needed = domain::giversNeeded(card().value_or(domain::PersonCard{}).authority);
    m_ui->giversLabel->setVisible(needed > 0 && !m_isBrief);
    m_ui->givers->setVisible(needed > 0 && !m_isBrief);
    m_ui->givers->setPlaceholderText(needed > 1 ? tr("Wali Kota Pangkalpinang; Sekretaris Daerah")
                                                : tr("Wali Kota Pangkalpinang"));
}

void OfficerEditor::setBrief(bool brief)
{
    m_isBrief = brief;
    for (QWidget* part : {static_cast<QWidget*>(m_ui->label4), static_cast<QWidget*>(m_ui->label5),
                          static_cast<QWidget*>(m_ui->label6), static_cast<QWidget*>(m_ui->label7),
                          static_cast<QWidget*>(m_ui->label8), static_cast<QWidget*>(m_ui->identityType),
                          static_cast<QWidget*>(m_ui->identityNumber), static_cast<QWidget*>(m_ui->grade),
                          static_cast<QWidget*>(m_ui->rank), static_cast<QWidget*>(m_ui->office)}) {
        part->setVisible(!brief);
    }
}

void OfficerEditor::setCorner(QWidget* button)
{
    QGridLayout& grid = *m_ui->layout1;
    const int columns = grid.columnCount() + 1;
    grid.addWidget(button, 1, columns - 1);
    grid.removeItem(m_ui->layout2);
    m_ui->layout2->setParent(nullptr);
    grid.addLayout(m_ui->layout2, 2, 0, 1, columns);
    int row = 3;
    for (QWidget* below : {static_cast<QWidget*>(m_ui->giversLabel), static_cast<QWidget*>(m_ui->givers),
                           static_cast<QWidget*>(m_ui->identityProblem)}) {
        grid.addWidget(below, row++, 0, 1, columns);
    }
}

QWidget* OfficerEditor::fieldOf(const QString& where) const
{
    const QString part = where.section(u'.', -1);
    QWidget* field = m_ui->nameField;
    if (where.contains(".identity"_L1)) {
        field = m_ui->identityNumber;
    } else if (part == "position"_L1) {
        const bool lacksGiver = card() && domain::lacksGiver(*card());
        field = lacksGiver && !m_ui->givers->isHidden() ? m_ui->givers : m_ui->position;
    } else if (part == "rank"_L1) {
        field = m_ui->rank;
    } else if (part == "grade"_L1) {
        field = m_ui->grade;
    } else if (part == "office"_L1) {
        field = m_ui->office;
    }
    return field->isHidden() ? m_ui->nameField : field;
}

OfficerEditor::Card OfficerEditor::card() const
{
    const Card* found = m_place.read(m_desk->record());
    return found == nullptr ? std::nullopt : *found;
}

void OfficerEditor::bindTexts(const QString& undoText)
{
    const auto text = [&](QLineEdit* field, QString domain::PersonCard::* member) {
        m_binder->bind(
            field, undoText,
            [this, member](const domain::MeetingRecord&) {
                const Card shown = card();
                return shown ? (*shown).*member : QString();
            },
            [this, member](domain::MeetingRecord& record, const QString& value) {
                if (Card* target = m_place.write(record)) {
                    domain::PersonCard edited = target->value_or(domain::PersonCard{});
                    edited.*member = value;
                    *target = isBlank(edited) ? std::nullopt : Card(edited);
                }
            });
    };
    text(m_ui->nameField, &domain::PersonCard::name);
    text(m_ui->rank, &domain::PersonCard::rank);
    text(m_ui->grade, &domain::PersonCard::grade);
    text(m_ui->office, &domain::PersonCard::office);
    const auto line = [&](QLineEdit* field, auto read, auto write) {
        m_binder->bind(
            field, undoText,
            [this, read](const domain::MeetingRecord&) {
                return read(domain::authorityLine(card().value_or(domain::PersonCard{})));
            },
            [this, write](domain::MeetingRecord& record, const QString& value) {
                if (Card* target = m_place.write(record)) {
                    domain::AuthorityLine edited =
                        domain::authorityLine(target->value_or(domain::PersonCard{}));
                    write(edited, value,
                          domain::giversNeeded(target->value_or(domain::PersonCard{}).authority));
                    const auto written =
                        domain::withAuthorityLine(target->value_or(domain::PersonCard{}), edited);
                    *target = isBlank(written) ? std::nullopt : Card(written);
                }
            });
    };
    line(
        m_ui->position, [](const domain::AuthorityLine& of) { return of.own; },
        [](domain::AuthorityLine& of, const QString& value, int /*needed*/) { of.own = value; });
    line(
        m_ui->givers, [](const domain::AuthorityLine& of) { return of.givers.join(kBetweenGivers); },
        [](domain::AuthorityLine& of, const QString& value, int needed) {
            of.givers = typedGivers(value, needed);
        });
    connect(m_ui->grade, &QLineEdit::editingFinished, this, [this, undoText] { completeRank(undoText); });
}

void OfficerEditor::bindIdentityNumber(const QString& undoText)
{
    m_binder->bind(
        m_ui->identityNumber, undoText,
        [this](const domain::MeetingRecord&) {
            const Card shown = card();
            return shown ? shown->identity.number : QString();
        },
        [this](domain::MeetingRecord& record, const QString& value) {
            if (Card* target = m_place.write(record)) {
                domain::PersonCard edited = target->value_or(domain::PersonCard{});
                edited.identity.number = value;
                if (edited.identity.type == domain::IdentityType::None && !value.isEmpty()) {
                    edited.identity.type = domain::IdentityType::Nip;
                }
                *target = isBlank(edited) ? std::nullopt : Card(edited);
            }
        });
    connect(m_ui->identityNumber, &QLineEdit::editingFinished, this,
            [this, undoText] { takeIdentity(undoText); });
}

void OfficerEditor::completeRank(const QString& undoText)
{
    const Card shown = card();
    const auto rank = shown && shown->rank.isEmpty() ? domain::rankNameOf(shown->grade) : std::nullopt;
    if (!rank) {
        return;
    }
    m_desk->change(undoText, [&](domain::MeetingRecord& record) {
        if (Card* target = m_place.write(record); target != nullptr && target->has_value()) {
            (*target)->rank = *rank;
        }
    });
}

void OfficerEditor::bindChoices(const QString& undoText)
{
    m_binder->bind(
        m_ui->authority, undoText,
        [this](const domain::MeetingRecord&) {
            return indexIn(kAuthorities, card().value_or(domain::PersonCard{}).authority);
        },
        [this](domain::MeetingRecord& record, const int& index) {
            if (Card* target = m_place.write(record)) {
                domain::PersonCard edited = target->value_or(domain::PersonCard{});
                domain::AuthorityLine line = domain::authorityLine(edited);
                edited.authority = kAuthorities.at(static_cast<std::size_t>(index));
                // Who steps through the choices gets back what another one had no room for.
                if (line.givers.size() >= m_givers.lines.size() || m_givers.of != edited.name) {
                    m_givers = {edited.name, line.givers};
                }
                line.givers = m_givers.lines;
                *target = domain::withAuthorityLine(edited, line);
            }
        });
    m_binder->bind(
        m_ui->identityType, undoText,
        [this](const domain::MeetingRecord&) {
            return indexIn(kIdentities, card().value_or(domain::PersonCard{}).identity.type);
        },
        [this](domain::MeetingRecord& record, const int& index) {
            if (Card* target = m_place.write(record)) {
                domain::PersonCard edited = target->value_or(domain::PersonCard{});
                edited.identity.type = kIdentities.at(static_cast<std::size_t>(index));
                *target = edited;
            }
        });
}

void OfficerEditor::fillFromDirectory(const QString& shown, const QString& undoText)
{
    const auto& people = m_desk->context().people;
    const auto entry =
        std::find_if(people.begin(), people.end(), [&](const DirectoryEntry& e) { return e.shown == shown; });
    if (entry == people.end()) {
        return;
    }
    m_desk->change(undoText, [&](domain::MeetingRecord& record) {
        if (Card* target = m_place.write(record)) {
            *target = entry->card;
        }
    });
}

/// A NIP typed with blanks and dots becomes 18 digits; a wrong one stays to be mended.
void OfficerEditor::takeIdentity(const QString& undoText)
{
    const Card shown = card();
    if (!shown || shown->identity.type != domain::IdentityType::Nip) {
        return;
    }
    const Result<QString> nip = domain::normalisedNip(shown->identity.number);
    if (nip && *nip != shown->identity.number) {
        m_desk->change(undoText, [&](domain::MeetingRecord& record) {
            if (Card* target = m_place.write(record); target != nullptr && target->has_value()) {
                (*target)->identity.number = *nip;
            }
        });
    }
}

void OfficerEditor::showIdentityProblem()
{
    QString problem;
    const Card shown = card();
    if (shown && shown->identity.type == domain::IdentityType::Nip && !shown->identity.number.isEmpty()) {
        const Result<QString> nip = domain::normalisedNip(shown->identity.number);
        if (!nip) {
            problem = wording::errorSentence(nip.error());
        } else if (!domain::nipWarnings(*nip, m_desk->context().today).empty()) {
            problem = tr("NIP ini tidak lazim. Cocokkan dengan SK kepegawaian.");
        }
    }
    m_ui->identityProblem->setText(problem);
    m_ui->identityProblem->setVisible(!problem.isEmpty());
}

} // namespace risalah::ui
