// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notes/speaker_match.h"
#include "domain/outline_place.h"
#include "domain/text_search.h"
#include "ui/work/fold_memory.h"

#include <QSet>
#include <QWidget>

#include <memory>

namespace risalah::ui {

namespace Ui {
class DiscussionPage;
}
class MeetingDesk;
class OutlineEditor;
class SpellRows;
enum class OutlineGesture;

/// Pembahasan: the outline that the notulis writes for two hours without the mouse.
class DiscussionPage final : public QWidget {
    Q_OBJECT
public:
    explicit DiscussionPage(MeetingDesk& desk, QWidget* parent = nullptr);
    ~DiscussionPage() override;

    /// What was folded when the meeting was open last, is.
    void setFoldMemory(FoldMemory memory);
    bool showField(const QString& where);
    /// The caret goes to this point; what hides it is unfolded.
    void enterPoint(const domain::PointId& point, int caret = -1);
    /// After a step back or forward the caret goes to where it did something.
    void showChangeSince(const std::vector<domain::DiscussionPoint>& before);
    /// Selects the letters that were found; false when they are in none of the points.
    bool showMatch(const domain::TextMatch& match);
    [[nodiscard]] QString selectedText() const;
    /// The commands of the registry; each acts on the row being written.
    void move(int step);
    void makeResolution();
    void makeAction();
    void removeRow();
    void editSpeaker();
    /// What was typed last and is no edit yet goes; false when there is nothing of the kind.
    [[nodiscard]] bool takeBackTyping();
    /// An emptied point keeps its text in the record until its row is left.
    [[nodiscard]] bool holdsEmptied() const { return !m_emptied.isEmpty(); }
    void pasteNotes();
    void pastePlain();
    void toggleBold();
    void toggleItalic();
    void toggleFold();
    /// Folds every point that has children, or unfolds all when none is left to fold.
    void toggleAllFolds();
    void showSpelling();
    /// The point being written, for the preview; nullopt on the line being begun.
    [[nodiscard]] std::optional<domain::PointId> currentPoint() const;
    /// Its path; empty on the line being begun.
    [[nodiscard]] QString currentField() const;
    /// What the row written on asks for is done now, not when it is left.
    void takeRow();
    void focusOutline();
    void followLink();
    /// The line being begun, or its point, as the paper can show it: that above while there is none.
    [[nodiscard]] QString fieldInHand() const;

Q_SIGNALS:
    void currentPointChanged();
    void emptiedChanged();

private:
    void connectOutline();
    void notePoint();
    [[nodiscard]] std::optional<domain::PointId> pointAt(const QString& where) const;
    void unfoldTo(const domain::PointId& point);
    void unfold(const std::optional<domain::PointId>& branch);
    void refresh();
    void take(const QString& text);
    [[nodiscard]] QString storedText(const domain::PointId& id) const;
    void takeFirst(const QString& text);
    void act(OutlineGesture gesture);
    void startRow();
    void splitRow();
    void startPending(const domain::OutlinePlace& place);
    /// False when the line's marks were refused; the caret then stays in it.
    bool understandLine(const domain::PointId& id);
    [[nodiscard]] std::optional<domain::SpokenBy> spokenBy(const QString& text) const;
    void indent(bool deeper);
    void joinPrevious();
    void joinNext();
    void removeSpeaker(const domain::PointId& id);
    void removeEmptyRow();
    void setEmptied(const QString& id);
    void dropEmptied(const domain::PointId& id);
    void tidy(const QString& id);
    void propose(const QString& pasted);
    void takeProposal();
    /// The point whose speaker is being asked for, and who it was.
    struct Asked {
        domain::PointId point;
        QString speaker;
    };
    void finishSpeaker(bool take);
    void giveSpeaker(const Asked& asked, const QString& speaker);
    [[nodiscard]] bool takeBackSpeaker();
    void fold(const QString& id, bool folded);
    void keepFolds();
    void drop(const QString& id, int before, int depth);
    [[nodiscard]] domain::OutlinePlace placeForDrop(const QString& id, int before, int depth) const;
    [[nodiscard]] domain::OutlinePlace pending() const;
    [[nodiscard]] OutlineEditor& editor() const;
    [[nodiscard]] QString currentText() const;

    std::unique_ptr<Ui::DiscussionPage> m_ui;
    MeetingDesk& m_desk;
    std::optional<domain::OutlinePlace> m_pending;
    QSet<QString> m_folded; ///< ids of points
    FoldMemory m_foldMemory;
    SpellRows* m_spelling = nullptr;
    std::optional<Asked> m_asked;
    QString m_marked; ///< the point with marks nobody has understood yet, typed just now
    QString m_emptied; ///< the point whose text was taken away but whose row is still current
};

} // namespace risalah::ui
