// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace risalah::ui {

namespace Ui {
class OfficerEditor;
}
class FieldBinder;
class MeetingDesk;

/// One official of a paper: the name brings rank, NIP and position from the directory, all of it may be
/// typed over. A wrong NIP is told beside the field and stays as it was typed.
class OfficerEditor final : public QWidget {
    Q_OBJECT
public:
    using Card = std::optional<domain::PersonCard>;
    /// Where the card lives in the record; nullptr when its place is gone. Made of one generic lambda.
    struct Place {
        Place() = default;
        template <class Find> explicit Place(Find find) : read(find), write(find) { }
        std::function<const Card*(const domain::MeetingRecord&)> read;
        std::function<Card*(domain::MeetingRecord&)> write;
    };

    explicit OfficerEditor(QWidget* parent = nullptr);
    ~OfficerEditor() override;

    /// `caption` names the official ("Ketua"), `undoText` says what an edit of it is called.
    void attach(MeetingDesk& desk, const QString& caption, const QString& undoText, Place place);
    void refresh();
    /// Only name, authority and position: the rest of an official is seldom wanted.
    void setBrief(bool brief);
    /// A button at the end of the first row; the rows below have its width, too.
    void setCorner(QWidget* button);
    /// The field the end of a path speaks of ("meeting.chair.identity"), else the name.
    [[nodiscard]] QWidget* fieldOf(const QString& where) const;

private:
    void bindTexts(const QString& undoText);
    void bindIdentityNumber(const QString& undoText);
    void completeRank(const QString& undoText);
    void bindChoices(const QString& undoText);
    void fillFromDirectory(const QString& shown, const QString& undoText);
    void takeIdentity(const QString& undoText);
    void showIdentityProblem();
    void showGivers();
    [[nodiscard]] Card card() const;

    std::unique_ptr<Ui::OfficerEditor> m_ui;
    MeetingDesk* m_desk = nullptr;
    FieldBinder* m_binder = nullptr;
    Place m_place;
    bool m_isBrief = false;
    struct {
        QString of; ///< the person's name
        QStringList lines;
    } m_givers; ///< the most that were known while the authority was being chosen
};

} // namespace risalah::ui
