// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace risalah::ui {

class FieldBinder;
class MeetingDesk;

/// Who signs the minutes and under which caption, in the order of the paper.
class SignatureSlotsEditor final : public QWidget {
    Q_OBJECT
public:
    explicit SignatureSlotsEditor(QWidget* parent = nullptr);

    void attach(MeetingDesk& desk);
    /// The field a path speaks of ("signatureSlots[1].person.identity"); the button for the first one while
    /// there is none.
    [[nodiscard]] QWidget* fieldOf(const QString& where) const;
    /// The path of the row the keyboard is in; empty outside of the rows.
    [[nodiscard]] QString currentField() const;
    /// The row the keyboard is in; false when it is in none.
    bool removeCurrent();

private:
    void rebuild();
    QWidget* makeRow(std::size_t index);
    void bindRow(FieldBinder& binder, QLineEdit* caption, QComboBox* signer, std::size_t index);
    void addSlot();
    void removeSlot(std::size_t index);
    void refresh();
    [[nodiscard]] std::optional<std::size_t> currentRow() const; ///< the keyboard is in

    MeetingDesk* m_desk = nullptr;
    QVBoxLayout* m_rows;
    /// What the rows were built for: only another number or kind of signers builds them anew.
    std::vector<domain::SignatureSlot::Signer> m_shown;
    bool m_built = false;
};

} // namespace risalah::ui
