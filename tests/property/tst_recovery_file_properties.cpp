// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/recovery_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace risalah;
using namespace risalah::domain;
using namespace risalah::editing;

namespace {

QByteArray anyBytes()
{
    return QByteArray::fromStdString(*rc::gen::arbitrary<std::string>());
}

QString anyText()
{
    QString text;
    for (const int code : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 0xd7ff))) {
        text += QChar(static_cast<char16_t>(code));
    }
    return text;
}

} // namespace

class TestRecoveryFileProperties final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void write_givesEverythingBack();
    void read_refusesWhatWasNotWritten();
};

void TestRecoveryFileProperties::write_givesEverythingBack()
{
    const QTemporaryDir folder;
    const RecoveryFile file(folder.filePath(QStringLiteral("draf.pemulihan")));
    QVERIFY(rc::check("any register, revision, instant and bytes", [&file] {
        const QByteArray content = anyBytes();
        const RecoveryStamp stamp{anyText(), MeetingId::create(), *rc::gen::arbitrary<std::int64_t>(),
                                  Instant{*rc::gen::inRange<std::int64_t>(0, 4'102'444'800'000)}};
        RC_ASSERT(file.write(stamp, {}, [&content](const MeetingRecord&) { return content; })
                  == RecoveryOutcome::Saved);
        const auto draft = file.read();
        RC_ASSERT(draft.has_value());
        RC_ASSERT((*draft == RecoveryDraft{stamp, content}));
    }));
}

void TestRecoveryFileProperties::read_refusesWhatWasNotWritten()
{
    const QTemporaryDir folder;
    const RecoveryFile file(folder.filePath(QStringLiteral("draf.pemulihan")));
    QVERIFY(rc::check("any other bytes, with our first word or without", [&file] {
        QByteArray bytes = anyBytes();
        if (*rc::gen::arbitrary<bool>()) {
            bytes.prepend("risalah-recovery/1 ");
        }
        QFile raw(file.path());
        RC_ASSERT(raw.open(QIODevice::WriteOnly));
        RC_ASSERT(raw.write(bytes) == bytes.size());
        raw.close();
        const auto draft = file.read();
        RC_ASSERT(!draft.has_value());
        RC_ASSERT(draft.error().code == ErrorCode::RecoveryFileUnreadable);
    }));
}

QTEST_GUILESS_MAIN(TestRecoveryFileProperties)
#include "tst_recovery_file_properties.moc"
