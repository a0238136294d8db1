// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/invitation_page.h"

#include "domain/meeting_edits.h"
#include "domain/record_texts.h"
#include "domain/text.h"
#include "ui/work/agenda_list.h"
#include "ui/work/field_binder.h"
#include "ui/work/label_gaps.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/outline_editor.h"
#include "ui/work/point_choice.h"
#include "ui/work/shown_text.h"
#include "ui/work/spell_assist.h"
#include "ui/work/spell_desk.h"
#include "ui/work/title_field.h"
#include "ui_invitation_page.h"
#include "wording/labels.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

InvitationPage::InvitationPage(MeetingDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::InvitationPage>())
    , m_desk(desk)
    , m_binder(new FieldBinder(desk, this))
{
    m_ui->setupUi(this);
    setLabelsApart(*this);
    m_agenda = new AgendaList(desk, *m_ui->agenda);
    bindMeeting();
    bindDates();
    bindOfficers();
    bindCourse();
    bindAgenda();
    m_ui->signatureSlots->attach(desk);
    m_binder->refresh();
}

InvitationPage::~InvitationPage() = default;

void InvitationPage::bindMeeting()
{
    useMeetingHistory(m_ui->titleField);
    connect(m_ui->titleField, &QLineEdit::textEdited, this, [this](const QString& typed) {
        const QString text = takenAsOneLine(m_ui->titleField, typed);
        if (text.trimmed().isEmpty()) {
            return; // the last title stays until there is another
        }
        m_desk.apply(
            tr("Ubah judul"),
            [&](domain::MeetingRecord record) { return domain::withTitle(std::move(record), text); },
            u"title"_s);
    });
    const auto showTitle = [this] {
        const QString title = domain::givenTitle(m_desk.meeting());
        const bool isBegun = m_ui->titleField->hasFocus() && m_ui->titleField->text().trimmed().isEmpty();
        if (!isBegun) {
            showText(m_ui->titleField, title);
        }
    };
    connect(&m_desk, &MeetingDesk::changed, this, showTitle);
    connect(m_ui->titleField, &QLineEdit::editingFinished, this, [this] {
        tellTitleKept(m_desk, m_ui->titleField->text());
        showText(m_ui->titleField, domain::givenTitle(m_desk.meeting()));
    });
    setFocusProxy(m_ui->titleField);
    m_ui->titleField->setPlaceholderText(tr("Ketik judul rapat…"));
    if (m_desk.spelling() != nullptr) {
        new SpellAssist(m_ui->titleField, *m_desk.spelling(), kTitleSpelling);
    }
    showTitle();

    const auto text = [this](auto* field, const QString& undoText, auto place) {
        m_binder->bind(
            field, undoText, [place](const domain::MeetingRecord& record) { return place(record.meeting); },
            [place](domain::MeetingRecord& record, const QString& value) { place(record.meeting) = value; });
    };
    text(m_ui->kind, tr("Ubah jenis rapat"), [](auto& m) -> auto& { return m.kind; });
    text(m_ui->series, tr("Ubah rangkaian"), [](auto& m) -> auto& { return m.series; });
    text(m_ui->place, tr("Ubah tempat"), [](auto& m) -> auto& { return m.place; });
    text(m_ui->onlineLink, tr("Ubah tautan daring"), [](auto& m) -> auto& { return m.onlineLink; });
    text(m_ui->invitationNumber, tr("Ubah nomor surat"),
         [](auto& m) -> auto& { return m.invitation.number; });
    text(m_ui->opening, tr("Ubah kata pembukaan"), [](auto& m) -> auto& { return m.opening; });
    text(m_ui->closing, tr("Ubah penutup"), [](auto& m) -> auto& { return m.closing; });
}

void InvitationPage::bindDates()
{
    const auto bind = [this](auto* field, const QString& undoText, auto place) {
        m_binder->bind(
            field, undoText, [place](const domain::MeetingRecord& record) { return place(record.meeting); },
            [place](domain::MeetingRecord& record, const auto& value) { place(record.meeting) = value; });
    };
    bind(m_ui->lastDate, tr("Ubah tanggal akhir"), [](auto& m) -> auto& { return m.lastDate; });
    bind(m_ui->invitationDate, tr("Ubah tanggal surat"), [](auto& m) -> auto& { return m.invitation.date; });
    bind(m_ui->start, tr("Ubah jam mulai"), [](auto& m) -> auto& { return m.start; });
    bind(m_ui->end, tr("Ubah jam selesai"), [](auto& m) -> auto& { return m.end; });

    m_ui->date->setRequired(true);
    connect(m_ui->date, &DateField::refused, &m_desk, &MeetingDesk::mistyped);
    // Deadlines that are counted from the meeting move with its date.
    connect(m_ui->date, &DateField::dateChanged, this, [this](std::optional<domain::Date> date) {
        if (date) {
            m_desk.apply(tr("Ubah tanggal"), [&](domain::MeetingRecord record) {
                return domain::withDate(std::move(record), *date, m_desk.context().calendar);
            });
        }
    });
    const auto showDate = [this] {
        m_ui->date->setDate(m_desk.meeting().date);
        m_ui->lastDate->setReference(m_desk.meeting().date);
        m_ui->invitationDate->setReference(m_desk.meeting().date.addDays(-31));
    };
    connect(&m_desk, &MeetingDesk::changed, this, showDate);
    m_ui->date->setReference(m_desk.context().today);
    showDate();
}

void InvitationPage::bindOfficers()
{
    using OfficerPlace = OfficerEditor::Place;
    m_ui->chair->attach(m_desk, tr("Ketua"), tr("Ubah ketua"),
                        OfficerPlace([](auto& record) { return &record.meeting.chair; }));
    m_ui->secretary->attach(m_desk, tr("Sekretaris"), tr("Ubah sekretaris"),
                            OfficerPlace([](auto& record) { return &record.meeting.secretary; }));
    m_ui->noteTaker->attach(m_desk, tr("Pencatat"), tr("Ubah pencatat"),
                            OfficerPlace([](auto& record) { return &record.meeting.noteTaker; }));
}

void InvitationPage::bindCourse()
{
    using domain::MeetingCourse;
    for (const MeetingCourse course :
         {MeetingCourse::Scheduled, MeetingCourse::Postponed, MeetingCourse::Cancelled}) {
        m_ui->course->addItem(wording::label(course));
    }
    m_binder->bind(
        m_ui->course, tr("Ubah keadaan rapat"),
        [](const domain::MeetingRecord& record) { return static_cast<int>(record.meeting.course); },
        [](domain::MeetingRecord& record, const int& index) {
            record.meeting.course = static_cast<MeetingCourse>(index);
            if (record.meeting.course == MeetingCourse::Scheduled) {
                record.meeting.courseReason.clear();
            }
        });
    m_binder->bind(
        m_ui->courseReason, tr("Ubah alasan"),
        [](const domain::MeetingRecord& record) { return record.meeting.courseReason; },
        [](domain::MeetingRecord& record, const QString& value) { record.meeting.courseReason = value; });
    const auto showReason = [this] {
        const bool needed = m_desk.meeting().course != MeetingCourse::Scheduled;
        m_ui->courseReason->setVisible(needed);
        m_ui->courseReasonLabel->setVisible(needed);
    };
    connect(m_ui->course, &QComboBox::activated, this, [this] {
        if (m_ui->courseReason->isVisible()) {
            m_ui->courseReason->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(&m_desk, &MeetingDesk::changed, this, showReason);
    showReason();
}

void InvitationPage::bindAgenda()
{
    m_ui->agendaTimes->attach(m_desk);
    connect(m_ui->agenda, &RowListView::currentIdChanged, m_ui->agendaTimes, &AgendaTimes::showItem);
    connect(m_ui->agenda, &RowListView::currentIdChanged, this, &InvitationPage::currentFieldChanged);
    connect(m_ui->standingItems, &QPushButton::clicked, this, [this] {
        m_desk.apply(tr("Tambah acara tetap"), [this](domain::MeetingRecord record) {
            return Result<domain::MeetingRecord>(
                domain::withStandingAgenda(std::move(record), m_desk.context().office));
        });
    });
    connect(m_ui->copySeries, &QPushButton::clicked, this, &InvitationPage::seriesCopyAsked);
    m_ui->standingItems->setVisible(!m_desk.context().office.standingAgenda.isEmpty());
    const auto showCopy = [this] { m_ui->copySeries->setVisible(!domain::isBlank(m_desk.meeting().series)); };
    connect(&m_desk, &MeetingDesk::changed, this, showCopy);
    showCopy();
}

std::vector<InvitationPage::Target> InvitationPage::targets() const
{
    return {
        {"meeting.title"_L1, m_ui->titleField},
        {"meeting.kind"_L1, m_ui->kind},
        {"meeting.series"_L1, m_ui->series},
        {"meeting.lastDate"_L1, m_ui->lastDate},
        {"meeting.onlineLink"_L1, m_ui->onlineLink},
        {"meeting.courseReason"_L1, m_ui->courseReason},
        {"meeting.course"_L1, m_ui->course},
        {"meeting.invitation.date"_L1, m_ui->invitationDate},
        {"meeting.date"_L1, m_ui->date},
        {"meeting.start"_L1, m_ui->start},
        {"meeting.end"_L1, m_ui->end},
        {"meeting.place"_L1, m_ui->place},
        {"meeting.invitation"_L1, m_ui->invitationNumber},
        {"agenda"_L1, m_ui->agenda},
        {"meeting.chair"_L1, m_ui->chair},
        {"meeting.secretary"_L1, m_ui->secretary},
        {"meeting.noteTaker"_L1, m_ui->noteTaker},
        {"meeting.opening"_L1, m_ui->opening},
        {"meeting.closing"_L1, m_ui->closing},
        {"signatureSlots"_L1, m_ui->signatureSlots},
    };
}

bool InvitationPage::showField(const QString& where)
{
    const auto fields = targets();
    const auto target =
        std::ranges::find_if(fields, [&where](const Target& one) { return where.startsWith(one.path); });
    if (target == fields.end()) {
        return false;
    }
    QWidget* field = target->field;
    if (auto* officer = qobject_cast<OfficerEditor*>(field)) {
        field = officer->fieldOf(where);
    } else if (field == m_ui->signatureSlots) {
        field = m_ui->signatureSlots->fieldOf(where);
    } else if (const auto row = indexIn(where, u"agenda"_s); row && *row < m_desk.meeting().agenda.size()) {
        m_ui->agenda->enterRow(m_desk.meeting().agenda[*row].id.toString(), -1);
    }
    m_ui->scroll->ensureWidgetVisible(field, 0, 80);
    field->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString InvitationPage::currentField() const
{
    const QWidget* focused = QApplication::focusWidget();
    if (focused == nullptr) {
        return {};
    }
    if (m_ui->signatureSlots->isAncestorOf(focused)) {
        return m_ui->signatureSlots->currentField();
    }
    if (m_ui->agenda->isAncestorOf(focused) || m_ui->agendaTimes->isAncestorOf(focused)) {
        const int row = m_agenda->currentItem();
        return row < 0 ? QString() : domain::listPath(u"agenda", static_cast<std::size_t>(row)) + u".title";
    }
    for (const Target& target : targets()) {
        if (target.field == focused || target.field->isAncestorOf(focused)) {
            return target.path;
        }
    }
    return {};
}

std::optional<app::TextOf> InvitationPage::currentText() const
{
    const QString field = currentField();
    if (field == "meeting.opening"_L1) {
        return app::TextOf{app::TextOf::Kind::Opening};
    }
    if (field == "meeting.closing"_L1) {
        return app::TextOf{app::TextOf::Kind::Closing};
    }
    const auto row = indexIn(field, u"agenda"_s);
    if (!row || *row >= m_desk.meeting().agenda.size()) {
        return std::nullopt;
    }
    return app::TextOf{app::TextOf::Kind::AgendaItem, m_desk.meeting().agenda[*row].id.toString()};
}

bool InvitationPage::removeRow()
{
    const QWidget* focused = QApplication::focusWidget();
    if (m_ui->agenda->isAncestorOf(focused) || m_ui->agendaTimes->isAncestorOf(focused)) {
        return m_agenda->removeCurrent();
    }
    return m_ui->signatureSlots->removeCurrent();
}

bool InvitationPage::showAgendaSpelling()
{
    const bool isWriting = m_ui->agenda->isAncestorOf(QApplication::focusWidget());
    if (isWriting) {
        m_agenda->showSpelling();
    }
    return isWriting;
}

void InvitationPage::moveAgendaItem(int step)
{
    m_agenda->move(step);
}

} // namespace risalah::ui
