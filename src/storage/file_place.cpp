// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_place.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>

#include <algorithm>

namespace risalah::storage {

namespace {

bool isNetworkFileSystem(const QString& type)
{
    static const QStringList names{QStringLiteral("nfs"),
                                   QStringLiteral("nfs4"),
                                   QStringLiteral("cifs"),
                                   QStringLiteral("smb"),
                                   QStringLiteral("smb2"),
                                   QStringLiteral("smb3"),
                                   QStringLiteral("smbfs"),
                                   QStringLiteral("ncpfs"),
                                   QStringLiteral("afs"),
                                   QStringLiteral("afpfs"),
                                   QStringLiteral("9p"),
                                   QStringLiteral("ceph"),
                                   QStringLiteral("glusterfs"),
                                   QStringLiteral("lustre"),
                                   QStringLiteral("davfs"),
                                   QStringLiteral("webdav"),
                                   QStringLiteral("fuse.sshfs"),
                                   QStringLiteral("fuse.rclone"),
                                   QStringLiteral("sshfs"),
                                   QStringLiteral("rclone"),
                                   QStringLiteral("fuse.gvfsd-fuse"),
                                   QStringLiteral("fuse.davfs2"),
                                   QStringLiteral("fuse.glusterfs"),
                                   QStringLiteral("fuse.s3fs"),
                                   QStringLiteral("fuse.google-drive-ocamlfuse")};
    return names.contains(type, Qt::CaseInsensitive);
}

/// Folder names the synchronising programs choose themselves.
bool isSynchronisedName(const QString& name)
{
    static const QStringList exact{
        QStringLiteral("Dropbox"),      QStringLiteral("Google Drive"), QStringLiteral("GoogleDrive"),
        QStringLiteral("Nextcloud"),    QStringLiteral("ownCloud"),     QStringLiteral("iCloudDrive"),
        QStringLiteral("iCloud Drive"), QStringLiteral("MEGAsync"),     QStringLiteral("pCloudDrive"),
        QStringLiteral("Box Sync"),     QStringLiteral("Syncthing"),    QStringLiteral("OneDrive"),
        QStringLiteral("My Drive"),     QStringLiteral("Drive Saya")};
    return exact.contains(name, Qt::CaseInsensitive)
        // "OneDrive - Pemkot", "GoogleDrive-nama@kota.go.id", "Dropbox (Pemkot)"
        || name.startsWith(QStringLiteral("OneDrive - "), Qt::CaseInsensitive)
        || name.startsWith(QStringLiteral("GoogleDrive-"), Qt::CaseInsensitive)
        || name.startsWith(QStringLiteral("Dropbox ("), Qt::CaseInsensitive);
}

/// The mark a synchronising program left in this folder, or nothing.
QString markerIn(const QDir& folder)
{
    // ~/.dropbox is a folder with the program's settings; the mark of a synchronised folder is a file.
    if (QFileInfo(folder.filePath(QStringLiteral(".dropbox"))).isFile()) {
        return QStringLiteral(".dropbox");
    }
    for (const QString& name : {QStringLiteral(".dropbox.cache"), QStringLiteral(".stfolder"),
                                QStringLiteral(".sync/ID"), QStringLiteral(".owncloudsync.log"),
                                QStringLiteral(".nextcloudsync.log"), QStringLiteral(".csync_journal.db"),
                                QStringLiteral(".tmp.drivedownload"), QStringLiteral(".tmp.driveupload")}) {
        if (folder.exists(name)) {
            return name;
        }
    }
    const QStringList journals = folder.entryList(
        {QStringLiteral("._sync_*.db"), QStringLiteral(".sync_*.db")}, QDir::Files | QDir::Hidden);
    return journals.isEmpty() ? QString() : journals.first();
}

/// The folder the file is in, with links followed: a link out of a synchronised folder is fine, one into
/// it is not.
QString realFolderOf(const QString& file)
{
    const QFileInfo info(file);
    const QString real = info.exists() ? info.canonicalFilePath() : QString();
    if (!real.isEmpty()) {
        return QFileInfo(real).absolutePath();
    }
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absolutePath() : folder;
}

} // namespace

QString fileSystemTypeOf(const QString& folder)
{
    return QString::fromLatin1(QStorageInfo(folder).fileSystemType());
}

Result<void> refuseUnsafePlace(const QString& file, const FileSystemProbe& probe)
{
    const QString folder = realFolderOf(file);
    const bool isUncPath = folder.startsWith(QStringLiteral("//"));
    if (const QString type = probe(folder); isUncPath || isNetworkFileSystem(type)) {
        return fail(ErrorCode::RegisterOnNetworkShare, file, isUncPath ? folder : type);
    }
    QDir up(folder);
    do {
        const QString mark = isSynchronisedName(up.dirName()) ? up.dirName() : markerIn(up);
        if (!mark.isEmpty()) {
            return fail(ErrorCode::RegisterInSynchronisedFolder, file, mark);
        }
    } while (!up.isRoot() && up.cdUp());
    return {};
}

} // namespace risalah::storage
