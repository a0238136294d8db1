// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_process.h"
#include "support/plain_pdf.h"
#include "support/test_pki.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace risalah;
using namespace risalah::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBefore("hasil yang lama");
const QByteArray kPassphrase("rahasia-jangan-bocor");

/// Root, also that of a namespace of one's own, writes wherever it likes, so it gives up that right; in a
/// file system that is mounted read-only nobody can.
QString withoutRights(const QString& command)
{
    return u"exec setpriv --bounding-set=-dac_override,-dac_read_search --no-new-privs "_s + command;
}

QString mountedReadOnly(const QString& folder, const QString& command)
{
    return u"mount --bind '%1' '%1' && mount -o remount,bind,ro '%1' || exit 99; %2; code=$?; umount '%1'; "
           "exit $code"_s.arg(folder, command);
}

} // namespace

/// A result that may not be written where it is wanted.
class TestCliReadOnly final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void target_isRefused_data();
    void target_isRefused();
    void target_thatMayBeWritten_isReplaced();

private:
    [[nodiscard]] QString signCommand(const QString& target) const
    {
        return u"'%1' sign '%2' -o '%3' --pkcs12 '%4' --passphrase-file '%5' 2>'%6'"_s.arg(
            QStringLiteral(RISALAH_CLI), m_cli.path(u"notula.pdf"_s), target, m_cli.path(u"kunci.p12"_s),
            m_cli.path(u"sandi.txt"_s), m_cli.path(u"pesan.txt"_s));
    }
    [[nodiscard]] int ran(const QString& script) const
    {
        const QString own = geteuid() == 0 ? u"-m"_s : u"-rm"_s;
        return runTool(u"unshare"_s,
                       {own, u"--propagation"_s, u"unchanged"_s, u"bash"_s, u"-c"_s,
                        u"mount --make-rprivate / 2>/dev/null; "_s + script})
            .exitCode;
    }

    CliProcess m_cli;
    QByteArray m_pdf = PlainPdf{}.bytes();
};

void TestCliReadOnly::initTestCase()
{
    TestPki pki(*Instant::fromIso(u"2025-07-21T02:00:00.000Z"_s));
    const auto put = [this](const QString& name, const QByteArray& bytes) {
        QVERIFY(!m_cli.write(name, bytes).isEmpty());
    };
    put(u"notula.pdf"_s, m_pdf);
    put(u"kunci.p12"_s, TestPki::pkcs12(pki.signer(u"Juhaini"_s, KeyKind::EcP256), kPassphrase));
    put(u"sandi.txt"_s, kPassphrase + '\n');
    QVERIFY(QDir(m_cli.path(u"."_s)).mkpath(u"tempat"_s));
}

void TestCliReadOnly::target_isRefused_data()
{
    QTest::addColumn<bool>("isMounted");
    QTest::addColumn<bool>("isFolderOpen");
    QTest::addColumn<QFile::Permissions>("file"); // none: it is not there yet
    const QFile::Permissions none;
    const QFile::Permissions readable = QFile::ReadOwner;
    QTest::newRow("folder nobody may write into") << false << false << none;
    QTest::newRow("file nobody may write to") << false << true << readable;
    QTest::newRow("both") << false << false << readable;
    QTest::newRow("file system mounted read-only") << true << true << none;
    QTest::newRow("file in a file system mounted read-only")
        << true << true << (readable | QFile::WriteOwner);
}

void TestCliReadOnly::target_isRefused()
{
    QFETCH(bool, isMounted);
    QFETCH(bool, isFolderOpen);
    QFETCH(QFile::Permissions, file);
    const QFile::Permissions openFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QString folder = m_cli.path(u"tempat"_s);
    const QString target = folder + u"/hasil.pdf"_s;
    QFile::remove(target);
    const bool isThere = file != QFile::Permissions();
    if (isThere) {
        QVERIFY(!m_cli.write(u"tempat/hasil.pdf"_s, kBefore).isEmpty());
        QVERIFY(QFile::setPermissions(target, file));
    }
    QVERIFY(QFile::setPermissions(folder, isFolderOpen ? openFolder : QFile::ReadOwner | QFile::ExeOwner));
    const QString command = signCommand(target);
    const int code = ran(isMounted ? mountedReadOnly(folder, command) : withoutRights(command));
    QVERIFY(QFile::setPermissions(folder, openFolder));
    const QByteArray errors = readAll(m_cli.path(u"pesan.txt"_s));
    QVERIFY2(code == 4, errors.constData());
    QVERIFY2(errors.count('\n') == 1 && errors.endsWith(".\n") && errors.contains("hasil.pdf"),
             errors.constData());
    QVERIFY(!errors.contains(kPassphrase));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden),
             isThere ? QStringList{u"hasil.pdf"_s} : QStringList{});
    QCOMPARE(readAll(target), isThere ? kBefore : QByteArray());
    QCOMPARE(readAll(m_cli.path(u"notula.pdf"_s)), m_pdf);
}

/// The same way to run it, where nothing stands against it.
void TestCliReadOnly::target_thatMayBeWritten_isReplaced()
{
    const QString target = m_cli.path(u"tempat/hasil.pdf"_s);
    QFile::remove(target);
    QVERIFY(!m_cli.write(u"tempat/hasil.pdf"_s, kBefore).isEmpty());
    const int code = ran(withoutRights(signCommand(target)));
    QVERIFY2(code == 0, readAll(m_cli.path(u"pesan.txt"_s)).constData());
    QVERIFY(readAll(target).startsWith(m_pdf));
}

QTEST_GUILESS_MAIN(TestCliReadOnly)
#include "tst_cli_read_only.moc"
