// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/when_seen.h"

#include "ui/work/meeting_desk.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace risalah::ui {

namespace {

class SeenPart final : public QObject {
public:
    SeenPart(QWidget* part, MeetingDesk& desk, std::function<void()> refresh)
        : QObject(part), m_part(part), m_refresh(std::move(refresh))
    {
        part->installEventFilter(this);
        connect(&desk, &MeetingDesk::changed, this, [this] {
            if (m_part->isVisible()) {
                m_refresh();
            }
        });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show) {
            m_refresh();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget* m_part;
    std::function<void()> m_refresh;
};

} // namespace

void refreshWhenSeen(QWidget* part, MeetingDesk& desk, std::function<void()> refresh)
{
    new SeenPart(part, desk, std::move(refresh));
}

} // namespace risalah::ui
