// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/version_service.h"

#include <QWidget>

#include <memory>

namespace risalah::ui {

namespace Ui {
class InvitationPage;
}
class AgendaList;
class FieldBinder;
class MeetingDesk;

/// Undangan & agenda: when, where, why and who leads.
class InvitationPage final : public QWidget {
    Q_OBJECT
public:
    explicit InvitationPage(MeetingDesk& desk, QWidget* parent = nullptr);
    ~InvitationPage() override;

    /// The field a finding speaks of; false when it is on another page.
    bool showField(const QString& where);
    /// The path of the field the keyboard is in; empty in none.
    [[nodiscard]] QString currentField() const;
    /// The text with earlier versions that the keyboard is in: opening, closing or an agenda item.
    [[nodiscard]] std::optional<app::TextOf> currentText() const;
    void moveAgendaItem(int step);
    /// The agenda item or signer the keyboard is in; false when it is in neither.
    bool removeRow();
    [[nodiscard]] AgendaList& agenda() const { return *m_agenda; }
    /// False while the keyboard is not in the agenda: other fields have their own.
    bool showAgendaSpelling();

Q_SIGNALS:
    void currentFieldChanged();
    /// Officers, seats and agenda of the last meeting of this series are wanted.
    void seriesCopyAsked();

private:
    struct Target {
        QLatin1StringView path;
        QWidget* field;
    };
    [[nodiscard]] std::vector<Target> targets() const;
    void bindMeeting();
    void bindDates();
    void bindOfficers();
    void bindCourse();
    void bindAgenda();

    std::unique_ptr<Ui::InvitationPage> m_ui;
    MeetingDesk& m_desk;
    FieldBinder* m_binder;
    AgendaList* m_agenda;
};

} // namespace risalah::ui
