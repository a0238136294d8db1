// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QObject>
#include <QString>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTextEdit;
class QCheckBox;

namespace risalah::ui {

class DateField;
class MeetingDesk;
class TimeField;

/// Ties the fields of a form to the meeting on the desk: what is typed becomes an edit, what an undo
/// brings back becomes text again. The caret stays where it is, or goes to what came back.
class FieldBinder final : public QObject {
    Q_OBJECT
public:
    template <class T> using Read = std::function<T(const domain::MeetingRecord&)>;
    template <class T> using Write = std::function<void(domain::MeetingRecord&, const T&)>;

    FieldBinder(MeetingDesk& desk, QObject* parent);

    void bind(QLineEdit* field, const QString& undoText, Read<QString> read, Write<QString> write);
    void bind(QTextEdit* field, const QString& undoText, Read<QString> read, Write<QString> write);
    void bind(DateField* field,
              const QString& undoText,
              Read<std::optional<domain::Date>> read,
              Write<std::optional<domain::Date>> write);
    void bind(TimeField* field,
              const QString& undoText,
              Read<std::optional<domain::TimeOfDay>> read,
              Write<std::optional<domain::TimeOfDay>> write);
    void bind(QComboBox* field, const QString& undoText, Read<int> read, Write<int> write);
    void bind(QCheckBox* field, const QString& undoText, Read<bool> read, Write<bool> write);

    /// Shows the record in all fields, for they may speak of another row now. After a change they do by
    /// themselves.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endBurstsAt(QWidget* field);
    void show();

    MeetingDesk& m_desk;
    std::vector<std::function<void()>> m_refreshers;
    bool m_isOtherRow = false;
    bool m_isShowing = false; ///< what changes in a field now was not typed
};

/// What was typed or pasted, on one line and without what nobody sees; the field shows that, too.
[[nodiscard]] QString takenAsOneLine(QLineEdit* field, const QString& typed);

/// Leaves Ctrl+Z of a text field to the meeting's own history.
void useMeetingHistory(QWidget* field);

} // namespace risalah::ui
