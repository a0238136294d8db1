// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting_record.h"

#include <QComboBox>

#include <optional>

namespace risalah::ui {

/// The choice of a point, all of them in reading order: "angka 1 huruf a · Aset daerah …", or of a resolution
/// in the same form. Closed it shows "angka 1 huruf a"; the text is read in the list and in the tool tip.
class PointBox final : public QComboBox {
    Q_OBJECT
public:
    explicit PointBox(QWidget* parent = nullptr);

    /// "–" on top, for none.
    void setOptional(bool optional) { m_isOptional = optional; }
    /// An unchanged list is left alone.
    void showPoints(const std::vector<domain::DiscussionPoint>& points);
    void showResolutions(const std::vector<domain::Resolution>& resolutions);
    void choose(const std::optional<domain::PointId>& point);
    [[nodiscard]] std::optional<domain::PointId> chosen() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        QString text;
        QString reference;
        QString id;
        QString whole;

        friend bool operator==(const Entry&, const Entry&) = default;
    };
    [[nodiscard]] static Entry entryFor(const QString& reference, const QString& text, const QString& id);
    void showEntries(std::vector<Entry> entries);
    void chooseId(const QString& id);
    void tellWhole(const QString& whole);

    std::vector<Entry> m_entries;
    bool m_isOptional = false;
};

} // namespace risalah::ui
