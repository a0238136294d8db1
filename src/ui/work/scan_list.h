// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/minutes_document.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace risalah::ui {

struct Workbench;

/// Who signed an edition by hand, each with a button that saves the scan of the signed paper.
class ScanList final : public QWidget {
    Q_OBJECT
public:
    explicit ScanList(QWidget* parent = nullptr);

    /// Before anything else; `workbench` outlives this.
    void attach(Workbench& workbench) { m_workbench = &workbench; }
    /// Hidden without any.
    void setSignatures(const std::vector<domain::HandSignature>& signatures);

private:
    void addRow(const domain::HandSignature& signature);
    void save(const domain::HandSignature& signature);
    void keep(const Result<QByteArray>& scan, const QString& fileName);

    Workbench* m_workbench = nullptr;
    QVBoxLayout* m_rows;
    std::vector<domain::HandSignature> m_shown;
};

} // namespace risalah::ui
