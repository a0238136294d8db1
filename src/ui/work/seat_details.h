// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QFrame>

#include <memory>

class QLineEdit;

namespace risalah::ui {

namespace Ui {
class SeatDetails;
}
class FieldBinder;
class MeetingDesk;
class PointBox;
class TimeField;

/// Everything about one seat: who came, when, under which mandate, and the sentence the minutes make of it.
class SeatDetails final : public QFrame {
    Q_OBJECT
public:
    /// How much is shown as long as nobody asks for all of it.
    enum class Extent {
        Whole, ///< also what this seat has of letter of assignment, coming and going
        Brief, ///< who, and the remark
        Least, ///< who
    };

    explicit SeatDetails(QWidget* parent = nullptr);

    [[nodiscard]] Extent extent() const { return m_extent; }
    ~SeatDetails() override;

    void attach(MeetingDesk& desk);
    /// Empty hides the card.
    void showSeat(const QString& seatId);
    [[nodiscard]] const QString& seat() const { return m_seat; }
    /// The keyboard goes to the part a path speaks of, else to the name of who came.
    void focusOn(const QString& where);
    /// The part of a path the keyboard is in: ".person"; ".status" outside.
    [[nodiscard]] QString currentPart() const;
    void setExtent(Extent extent);
    /// All fields were asked for.
    [[nodiscard]] bool isFull() const;
    void setFull(bool full);
    /// The card has taken the place of the list, to which its button leads back.
    void setInPlaceOfList(bool inPlaceOfList);
    /// What the card needs to be whole in this width.
    [[nodiscard]] int wholeHeight(int width) const;
    void focusSeatName();
    void focusPerson();

Q_SIGNALS:
    void removalAsked();
    /// Enter in a field of one line, or Esc: on with the next seat.
    void listAsked();
    /// There are more or fewer fields to be shown.
    void partsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void bindText(QLineEdit* field, const QString& undoText, QString domain::Seat::* member);
    void bindTime(TimeField* field,
                  const QString& undoText,
                  std::optional<domain::TimeOfDay> domain::Seat::* member);
    void bindPoint(PointBox* field,
                   const QString& undoText,
                   std::optional<domain::PointId> domain::Seat::* member);
    void bindOthers();
    /// Ends of paths and their fields; everything else belongs to the person.
    [[nodiscard]] std::vector<std::pair<QLatin1StringView, QWidget*>> parts() const;
    void refresh();
    void showParts();
    [[nodiscard]] bool hasPassage() const;

    std::unique_ptr<Ui::SeatDetails> m_ui;
    MeetingDesk* m_desk = nullptr;
    FieldBinder* m_binder = nullptr;
    QString m_seat;
    Extent m_extent = Extent::Whole;
    std::pair<bool, QString> m_shownParts; ///< whether it came or went, and the sentence
};

/// The seat with this id; nullptr when it is gone. For const and non-const records alike.
template <class Record>
auto seatIn(Record& record, const QString& id) -> decltype(&record.meeting.attendance[0])
{
    for (auto& seat : record.meeting.attendance) {
        if (seat.id.toString() == id) {
            return &seat;
        }
    }
    return nullptr;
}

} // namespace risalah::ui
