// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside_changes.h"

#include "ui/session.h"

#include <QEvent>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace risalah::ui {

OutsideChanges::OutsideChanges(Session& session, QWidget& window)
    : QObject(&window), m_session(session), m_window(window)
{
    window.installEventFilter(this);
    connect(&session, &Session::opened, this, [this] {
        m_upTo.reset();
        begin();
    });
    connect(&session, &Session::directoryChanged, this, &OutsideChanges::begin);
    m_everyMinute.setInterval(1min);
    connect(&m_everyMinute, &QTimer::timeout, this, &OutsideChanges::look);
    m_everyMinute.start();
}

bool OutsideChanges::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ActivationChange) {
        look();
    }
    return QObject::eventFilter(watched, event);
}

/// What is read from now on knows what was written until now: jobs run in the order they are given.
void OutsideChanges::begin()
{
    m_isAsking = true;
    m_session.worker()
        .run([](app::Register& opened) { return opened.directory().newsSince(std::nullopt); })
        .then(this, [this](const Result<app::DirectoryNews>& news) { take(news); });
}

void OutsideChanges::look()
{
    if (m_isAsking || !m_session.isOpen() || !m_window.isActiveWindow()) {
        return;
    }
    m_isAsking = true;
    m_session.worker()
        .run([upTo = m_upTo](app::Register& opened) { return opened.directory().newsSince(upTo); })
        .then(this, [this](const Result<app::DirectoryNews>& news) { take(news); });
}

/// A server that does not answer is the matter of whoever saves.
void OutsideChanges::take(const Result<app::DirectoryNews>& news)
{
    m_isAsking = false;
    if (!news) {
        return;
    }
    m_upTo = news->upTo;
    if (news->isOfficeChanged) {
        m_session.reloadOffice();
    }
    if (news->isChanged) {
        Q_EMIT m_session.directoryChanged();
    }
}

} // namespace risalah::ui

#include "moc_outside_changes.cpp"
