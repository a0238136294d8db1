// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/package_service.h"

#include <QObject>

class QWidget;

namespace risalah::ui {

class MeetingDesk;
class MeetingSaver;
struct Workbench;

/// Two computers without a server: the meeting on the desk goes out as a file and comes back to be merged.
class PackageExchange final : public QObject {
    Q_OBJECT
public:
    PackageExchange(MeetingDesk& desk, MeetingSaver& saver, Workbench& workbench, QWidget* parent);

    void send();
    /// A package of the meeting on the desk; one that changes nothing says so.
    void receive(const QString& path);
    /// The merge was taken over: what the package held is a state both computers have.
    void remember();

Q_SIGNALS:
    void mergeAsked(const risalah::domain::MergeSides& sides, const QString& title);

private:
    void write(const Result<QByteArray>& package, const QString& path);
    struct File {
        QByteArray bytes;
        QString name;
    };
    struct Received {
        app::ReceivedPackage package;
        File file;
    };
    void take(const app::ReceivedPackage& received, const File& file);
    void remember(const File& file);
    void report(const Error& error);
    [[nodiscard]] QString suggestedName() const;

    MeetingDesk& m_desk;
    MeetingSaver& m_saver;
    Workbench& m_workbench;
    QWidget* m_window;
    File m_merging; ///< the package on the table; empty while there is none
};

} // namespace risalah::ui
