// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace risalah::ui {

class RowDelegate;
class RowListModel;

/// A list of numbered rows whose chips can be clicked. Used as it is for resolutions, actions and
/// findings; OutlineView adds writing.
class RowListView : public QListView {
    Q_OBJECT
public:
    explicit RowListView(QWidget* parent = nullptr);

    [[nodiscard]] RowListModel& rowModel() const { return *m_model; }
    [[nodiscard]] RowDelegate& rowDelegate() const { return *m_delegate; }
    [[nodiscard]] QString currentId() const;
    void selectId(const QString& id);
    /// Where the current row's chips lead, for the keyboard: at once when it is one place, else as a menu.
    void followLink();
    /// In front of the row that is shown none is cut in two, where the rows allow it.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    /// As high as its rows, now and whenever its width changes: the page scrolls, not the list.
    void fitToRows();
    /// The rows are as wide as the fields beside them.
    void setInsideCard();

Q_SIGNALS:
    void chipActivated(const QString& target);
    void currentIdChanged(const QString& id);
    /// Enter or a double click.
    void rowActivated(const QString& id);
    /// The delete key.
    void removalAsked();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void updateGeometries() override;
    /// What the list keeps in view when it is laid out anew, until somebody scrolls away.
    virtual void showCurrentRow();
    [[nodiscard]] bool keepsCurrent() const { return m_keepsCurrent; }
    void keepCurrent() { m_keepsCurrent = true; }
    /// The chip under the mouse; empty when it leads nowhere.
    [[nodiscard]] QString chipTargetAt(const QPoint& position) const;

private:
    void beginWithWholeRow(const QModelIndex& shown);

    RowListModel* m_model;
    RowDelegate* m_delegate;
    bool m_fitsRows = false;
    bool m_keepsCurrent = true; ///< in view; not while somebody has scrolled away from it
};

} // namespace risalah::ui
