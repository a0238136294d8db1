// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QFrame>
#include <QStringList>

#include <optional>

class QLabel;
class QHBoxLayout;

namespace risalah::ui {

class MeetingDesk;

/// "Belum siap ditandatangani: 2 hal lagi" with the first missing things, each a link to its field; once
/// nothing is missing, with what is better looked at before.
class ReadyPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ReadyPanel(QWidget* parent = nullptr);

    void attach(MeetingDesk& desk);
    /// `paperProblem` says why no paper could be made; empty when there is one.
    void setFindings(const std::vector<domain::Finding>& findings, const QString& paperProblem);
    /// In the present colours and letters.
    void restyle();
    /// Links give way: there are as many as there is room for.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void paperSettingsAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showLinks();
    /// The sentences there is room for: whole, only the last one is shortened.
    [[nodiscard]] QStringList fittingLinks() const;

    MeetingDesk* m_desk = nullptr;
    bool m_isReady = false;
    QLabel* m_icon;
    QLabel* m_summary;
    QHBoxLayout* m_links;
    struct Link {
        QString sentence;
        QString where; ///< empty: the settings of the paper

        friend bool operator==(const Link&, const Link&) = default;
    };
    std::vector<Link> m_linked;
    std::optional<QStringList> m_shownLinks; ///< the texts of those there is room for
};

} // namespace risalah::ui
