// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/resting_line.h"

namespace risalah::ui {

class MeetingDesk;

/// A title that looks like one until it is entered: no frame at rest, a long one on two lines.
class TitleField final : public RestingLine {
    Q_OBJECT
public:
    explicit TitleField(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QStringList linesIn(int width) const override;
    [[nodiscard]] bool isPlainAtRest() const override { return true; }

private:
    void fitHeight();
};

/// A title that was emptied comes back when its field is left: that is said.
void tellTitleKept(MeetingDesk& desk, const QString& typed);

} // namespace risalah::ui
