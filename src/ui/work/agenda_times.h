// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QWidget>

#include <memory>

namespace risalah::ui {

namespace Ui {
class AgendaTimes;
}
class FieldBinder;
class MeetingDesk;
class TimeField;

/// When one item of the agenda is to be and when it was.
class AgendaTimes final : public QWidget {
    Q_OBJECT
public:
    explicit AgendaTimes(QWidget* parent = nullptr);
    ~AgendaTimes() override;

    void attach(MeetingDesk& desk);
    /// Empty hides the line.
    void showItem(const QString& itemId);

private:
    void bind(TimeField* field,
              const QString& undoText,
              std::optional<domain::TimeOfDay> domain::AgendaItem::* member);
    void change(const QString& undoText, const std::function<void(domain::AgendaItem&)>& edit);
    void refreshDays();

    std::unique_ptr<Ui::AgendaTimes> m_ui;
    MeetingDesk* m_desk = nullptr;
    FieldBinder* m_binder = nullptr;
    QString m_item;
};

/// "rencana 09.00–09.30", "berjalan 09.05–09.45 (15 menit lebih lama)"; empty without times.
[[nodiscard]] QString plannedText(const domain::AgendaItem& item);
[[nodiscard]] QString actualText(const domain::AgendaItem& item);

} // namespace risalah::ui
