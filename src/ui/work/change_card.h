// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_merge.h"
#include "domain/text_difference.h"

#include <QFrame>

#include <vector>

class QAbstractButton;
class QButtonGroup;
class QLabel;

namespace risalah::ui {

/// One difference: its name, the two texts side by side with the words that differ marked, and – for a merge
/// – which side is taken.
class ChangeCard final : public QFrame {
    Q_OBJECT
public:
    struct Texts {
        QString name;
        QString beforeHeading;
        QString before; ///< empty: was not there
        QString afterHeading;
        QString after;
    };
    explicit ChangeCard(const Texts& texts, QWidget* parent = nullptr);

    /// Asks which side is taken; what is suggested is chosen already.
    void offerChoices(const domain::MergeItem& item, const QString& takeMine, const QString& takeTheirs);
    [[nodiscard]] domain::MergeChoice choice() const;
    void choose(domain::MergeChoice choice);
    /// As they stand; none where nothing is asked.
    [[nodiscard]] QList<QAbstractButton*> buttons() const;

Q_SIGNALS:
    void choiceChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTexts();

    Texts m_texts;
    std::vector<domain::TextPiece> m_pieces; ///< of both; the texts stay as they are, only their look changes
    QLabel* m_before;
    QLabel* m_after;
    QButtonGroup* m_choices = nullptr;
};

} // namespace risalah::ui
