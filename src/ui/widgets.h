// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"
#include "ui/page.h"

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

#include <optional>

class QAction;
class QHBoxLayout;
class QListWidget;
class QPainter;
class QTimer;
class QToolButton;

namespace risalah::ui {

class IconLabel;

/// Sets the property the style sheet looks at and styles the widget anew.
void setRole(QWidget* widget, const QString& role);
/// The same for any other property a selector of the sheet names ("invalid", "kind").
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

/// Screen readers say at once what a text now tells, wherever the focus is.
void announce(QWidget* told);
/// A label with a role ("title", "section", "muted", "small", "number" …).
[[nodiscard]] QLabel* makeLabel(const QString& text, const QString& role, QWidget* parent);
/// An icon before the text of a push button, with a gap between.
void setButtonIcon(QPushButton* button, const QString& iconName, IconTint tint = IconTint::Automatic);
/// A push button with a verb, optionally an icon and a role ("primary", "link", "filter").
[[nodiscard]] QPushButton*
makeButton(const QString& text, const QString& iconName, const QString& role, QWidget* parent);
/// A button that runs a command and follows its text, icon and enabled state; keys stand in the tool tip.
[[nodiscard]] QPushButton* makeCommandButton(QAction* action, const QString& role, QWidget* parent);

/// One line that gives way: what does not fit ends in "…" and is told whole by the tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Scrolls up and down, never sideways: at least as wide as what is in it, in every letter size.
class ColumnArea final : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnArea(QWidget* parent = nullptr);
    /// Its column is `widest` at most and ends as far from the right edge with a scroll bar as without one.
    void setColumn(int widest, int rightMargin);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumn();

    int m_widest = 0; ///< 0: as wide as the area
    int m_rightMargin = 0;
};

/// A list of places at the left of a page looks like the rail; framed is the entry only the keyboard stands
/// on.
void makeListOfPlaces(QListWidget* list);
/// As wide as its longest entry, in every letter size.
void fitListToContents(QListWidget* list);

enum class ChipKind { Neutral, Accent, Ok, Warn, Bad };

/// Icon and word on a coloured ground: colour never speaks alone. 22 high at 100 %.
class Chip final : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    Chip(ChipKind kind, const QString& iconName, const QString& text, QWidget* parent = nullptr);
    void set(ChipKind kind, const QString& iconName, const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipKind m_kind = ChipKind::Neutral;
    QString m_icon;
    QString m_text;
};

/// For delegates: the same chip, left-aligned and vertically centred in `cell`; gives the width used.
int paintChip(
    QPainter& painter, const QRect& cell, ChipKind kind, const QString& iconName, const QString& text);
[[nodiscard]] int chipWidth(const QString& iconName, const QString& text);

/// The head of a page: title, one line below, and room at the right for chips.
class PageTitle final : public QWidget {
    Q_OBJECT

public:
    PageTitle(const QString& title, const QString& subtitle, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// At the right, in order of adding.
    void addRight(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QHBoxLayout* m_right;
};

/// What an empty page or list shows: one line that says what belongs here, and the buttons that start it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    void setIcon(const QString& iconName);
    void addButton(QPushButton* button);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

/// The inline bar that stands in for message boxes: a text, an action such as "Urungkan", and a close button.
class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);
    ~NoticeBar() override;
    void display(const Notice& notice);
    [[nodiscard]] const Notice& notice() const { return m_notice; }
    /// Goes, and what stands comes back.
    void withdraw();

    /// Goes unless something failed: that stays until it was read.
    void dropNews();

Q_SIGNALS:
    void gone();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] bool isNews() const;
    void bringUp(const Notice& notice);
    void followKeyboard(QWidget* before, const QWidget* now);
    void giveKeyboardBack();

    Notice m_notice;
    std::optional<Notice> m_standing; ///< also while another one is shown
    QMetaObject::Connection m_until;
    QMetaObject::Connection m_standsUntil;
    QPointer<QWidget> m_place; ///< of the keyboard when the notice came up, else before it came in here
    QFrame* m_frame; ///< the bar has air around it only while it is seen
    IconLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_timer;
};

} // namespace risalah::ui
