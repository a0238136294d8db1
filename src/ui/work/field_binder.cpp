// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/field_binder.h"

#include "domain/text.h"
#include "ui/work/date_field.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/shown_text.h"
#include "ui/work/spell_assist.h"
#include "ui/work/time_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTextEdit>

#include <utility>

namespace risalah::ui {

namespace {

class HistoryFilter final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                event->ignore();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

template <class Value> QString isoOf(const std::optional<Value>& value)
{
    return value ? value->toIso() : QString();
}

} // namespace

void useMeetingHistory(QWidget* field)
{
    field->installEventFilter(new HistoryFilter(field));
}

QString takenAsOneLine(QLineEdit* field, const QString& typed)
{
    QString line = domain::oneLine(typed);
    if (line != typed) {
        showText(field, line); // also where the record has nothing new to show
    }
    return line;
}

FieldBinder::FieldBinder(MeetingDesk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &MeetingDesk::changed, this, &FieldBinder::show);
}

void FieldBinder::bind(QLineEdit* field, const QString& undoText, Read<QString> read, Write<QString> write)
{
    useMeetingHistory(field);
    endBurstsAt(field);
    connect(field, &QLineEdit::textEdited, this, [this, field, undoText, read, write](const QString& typed) {
        const QString text = takenAsOneLine(field, typed);
        m_desk.change(
            undoText, [&](domain::MeetingRecord& record) { write(record, text); },
            m_desk.typingBurst(field->objectName(), read(m_desk.record()), text));
    });
    m_refreshers.emplace_back(
        [this, field, read = std::move(read)] { showText(field, read(m_desk.record())); });
}

void FieldBinder::bind(QTextEdit* field, const QString& undoText, Read<QString> read, Write<QString> write)
{
    useMeetingHistory(field);
    field->setUndoRedoEnabled(false);
    field->setAcceptRichText(false);
    field->setTabChangesFocus(true);
    if (m_desk.spelling() != nullptr) {
        new SpellAssist(field, *m_desk.spelling(), field->objectName());
    }
    endBurstsAt(field);
    connect(field, &QTextEdit::textChanged, this, [this, field, undoText, read, write] {
        if (m_isShowing) {
            return;
        }
        const QString text = field->toPlainText();
        m_desk.change(
            undoText, [&](domain::MeetingRecord& record) { write(record, text); },
            m_desk.typingBurst(field->objectName(), read(m_desk.record()), text));
    });
    m_refreshers.emplace_back([this, field, read = std::move(read)] {
        // Not silenced: its height and the red lines follow its text.
        const QScopedValueRollback showing(m_isShowing, true);
        const QString before = field->toPlainText();
        showText(field, read(m_desk.record()));
        if (m_isOtherRow && field->toPlainText() != before) {
            field->moveCursor(QTextCursor::Start);
        }
    });
}

void FieldBinder::bind(DateField* field,
                       const QString& undoText,
                       Read<std::optional<domain::Date>> read,
                       Write<std::optional<domain::Date>> write)
{
    connect(field, &DateField::refused, &m_desk, &MeetingDesk::mistyped);
    connect(field, &DateField::dateChanged, this,
            [this, field, undoText, read, write](std::optional<domain::Date> date) {
                m_desk.change(
                    undoText, [&](domain::MeetingRecord& record) { write(record, date); },
                    m_desk.entryBurst(field->objectName(), isoOf(read(m_desk.record())), isoOf(date)));
            });
    m_refreshers.emplace_back([this, field, read = std::move(read)] {
        if (m_isOtherRow) {
            field->dropMistyped();
        }
        field->setDate(read(m_desk.record()));
    });
}

void FieldBinder::bind(TimeField* field,
                       const QString& undoText,
                       Read<std::optional<domain::TimeOfDay>> read,
                       Write<std::optional<domain::TimeOfDay>> write)
{
    connect(field, &TimeField::refused, &m_desk, &MeetingDesk::mistyped);
    connect(field, &TimeField::timeChanged, this,
            [this, field, undoText, read, write](std::optional<domain::TimeOfDay> time) {
                m_desk.change(
                    undoText, [&](domain::MeetingRecord& record) { write(record, time); },
                    m_desk.entryBurst(field->objectName(), isoOf(read(m_desk.record())), isoOf(time)));
            });
    m_refreshers.emplace_back([this, field, read = std::move(read)] {
        if (m_isOtherRow) {
            field->dropMistyped();
        }
        field->setTime(read(m_desk.record()));
    });
}

void FieldBinder::bind(QComboBox* field, const QString& undoText, Read<int> read, Write<int> write)
{
    connect(field, &QComboBox::activated, this, [this, undoText, write](int index) {
        m_desk.change(undoText, [&](domain::MeetingRecord& record) { write(record, index); });
    });
    m_refreshers.emplace_back(
        [this, field, read = std::move(read)] { field->setCurrentIndex(read(m_desk.record())); });
}

void FieldBinder::bind(QCheckBox* field, const QString& undoText, Read<bool> read, Write<bool> write)
{
    connect(field, &QCheckBox::clicked, this, [this, undoText, write](bool checked) {
        m_desk.change(undoText, [&](domain::MeetingRecord& record) { write(record, checked); });
    });
    m_refreshers.emplace_back(
        [this, field, read = std::move(read)] { field->setChecked(read(m_desk.record())); });
}

/// Who comes back to a field begins anew.
void FieldBinder::endBurstsAt(QWidget* field)
{
    field->installEventFilter(this);
}

bool FieldBinder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        m_desk.session().endMerge();
    }
    return QObject::eventFilter(watched, event);
}

void FieldBinder::refresh()
{
    const QScopedValueRollback other(m_isOtherRow, true);
    show();
}

void FieldBinder::show()
{
    for (const std::function<void()>& refresher : m_refreshers) {
        refresher();
    }
}

} // namespace risalah::ui
