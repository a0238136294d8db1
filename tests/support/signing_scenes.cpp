// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_service.h"
#include "app/secret_store.h"
#include "support/test_pki.h"
#include "support/window_scenes.h"
#include "ui/pages/verify_page.h"
#include "ui/work/signing_panel.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace risalah::test {

using namespace risalah::ui;

namespace {

const QString kPassphrase = QStringLiteral("rahasia-gambar");
const QString kChair = QStringLiteral("Mie Go");

/// What one scene leaves for the next.
struct Stage {
    TestPki pki{*Instant::fromIso(QStringLiteral("2025-07-21T02:00:00.000Z"))};
    domain::MeetingId meeting;
};
Stage& stage()
{
    static Stage kept;
    return kept;
}

QString write(const WindowBench& bench, const QString& name, const QByteArray& bytes)
{
    QFile file(bench.pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
    return file.fileName();
}

QByteArray editionBytes(WindowBench& bench)
{
    return bench.ask([id = stage().meeting](app::Register& r) { return r.minutes().edition(id); })->pdf;
}

bool verify(WindowBench& bench, const QString& name, const QByteArray& pdf)
{
    bench.window.open({.page = PageId::Verify, .record = write(bench, name, pdf)});
    auto* page = qobject_cast<VerifyPage*>(bench.window.currentPage());
    const QSignalSpy verified(page, &VerifyPage::verified);
    return page != nullptr && QTest::qWaitFor([&verified] { return !verified.isEmpty(); }, kPatienceMs);
}

bool emptyVerification(WindowBench& bench)
{
    bench.session.useSecrets(std::make_shared<app::MemorySecretStore>());
    if (!bench.openNew()) {
        return false;
    }
    bench.window.open({.page = PageId::Verify});
    return bench.window.currentPlace().page == PageId::Verify;
}

bool settingsOfSigning(WindowBench& bench)
{
    bench.window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("signing")});
    bench.prompt.files.push_back(
        {write(bench, QStringLiteral("akar.pem"), TestPki::certificatePem(stage().pki.root().certificate))});
    bench.find<QPushButton>(QStringLiteral("addAnchor"))->click();
    const auto* anchors = bench.find<QListWidget>(QStringLiteral("anchors"));
    return QTest::qWaitFor([anchors] { return anchors->count() == 1; }, kPatienceMs);
}

bool turnToSign(WindowBench& bench)
{
    const auto meeting = bench.ask([](app::Register& r) -> Result<domain::MeetingId> {
        const auto office = r.directory().office();
        domain::Office after = (*office)->value;
        after.signatureForm = domain::SignatureForm::Electronic;
        const auto saved = r.directory().saveOffice(*office, after);
        const auto imported = r.exchange().importFiles({{QStringLiteral("contoh.json"), app::sampleJson()}},
                                                       {.known = app::KnownMeeting::Copy, .asGuest = true});
        const auto id = imported->meetings.front();
        const auto frozen = r.minutes().finalise(id);
        return saved && frozen ? Result<domain::MeetingId>(id)
                               : Result<domain::MeetingId>(fail(ErrorCode::NotFinalised));
    });
    if (!meeting) {
        return false;
    }
    stage().meeting = *meeting;
    bench.window.open(
        {.page = PageId::Meeting, .record = meeting->toString(), .part = QStringLiteral("tanda-tangan")});
    const auto* page = bench.window.currentPage();
    return QTest::qWaitFor(
        [page] {
            const auto* panel = page->findChild<SigningPanel*>();
            const auto* sign =
                panel == nullptr ? nullptr : panel->findChild<QPushButton*>(QStringLiteral("sign"));
            return sign != nullptr && sign->isVisible() && sign->isEnabled();
        },
        kPatienceMs);
}

bool signedNow(WindowBench& bench)
{
    const QByteArray key = TestPki::pkcs12(stage().pki.signer(kChair, KeyKind::EcP256), kPassphrase.toUtf8());
    bench.find<QLineEdit>(QStringLiteral("keyFile"))->setText(write(bench, QStringLiteral("kunci.p12"), key));
    bench.prompt.secrets.push_back(kPassphrase);
    bench.find<QPushButton>(QStringLiteral("sign"))->click();
    const auto* result = bench.find<QLabel>(QStringLiteral("result"));
    return QTest::qWaitFor([result] { return result->isVisible(); }, kPatienceMs);
}

bool verifiedWhole(WindowBench& bench)
{
    return verify(bench, QStringLiteral("notula.pdf"), editionBytes(bench));
}

bool verifiedWithMore(WindowBench& bench)
{
    return verify(bench, QStringLiteral("notula-ditambah.pdf"),
                  editionBytes(bench) + "% sesudah ditandatangani\n%%EOF\n");
}

bool verifiedChanged(WindowBench& bench)
{
    QByteArray bad = editionBytes(bench);
    const qsizetype at = bad.indexOf("stream") + 20;
    bad[at] = static_cast<char>(bad.at(at) ^ 1);
    return verify(bench, QStringLiteral("notula-diubah.pdf"), bad);
}

bool verifiedUntrusted(WindowBench& bench)
{
    const QByteArray signedFile = editionBytes(bench);
    bench.window.open({.page = PageId::Settings, .record = {}, .part = QStringLiteral("signing")});
    auto* anchors = bench.find<QListWidget>(QStringLiteral("anchors"));
    anchors->setCurrentRow(0);
    bench.prompt.answers.push_back(true);
    bench.find<QPushButton>(QStringLiteral("removeAnchor"))->click();
    return QTest::qWaitFor([anchors] { return anchors->count() == 0; }, kPatienceMs)
        && verify(bench, QStringLiteral("notula-asing.pdf"), signedFile);
}

bool verifiedNoPdf(WindowBench& bench)
{
    return verify(bench, QStringLiteral("bukan.pdf"), "bukan PDF");
}

constexpr Scene kScenes[] = {
    {"80-verifikasi-kosong", &emptyVerification}, {"81-pengaturan-tanda-tangan", &settingsOfSigning},
    {"82-giliran-menandatangani", &turnToSign},   {"83-ditandatangani", &signedNow},
    {"84-verifikasi-lolos", &verifiedWhole},      {"85-verifikasi-ditambah", &verifiedWithMore},
    {"86-verifikasi-diubah", &verifiedChanged},   {"87-verifikasi-asing", &verifiedUntrusted},
    {"88-verifikasi-bukan-pdf", &verifiedNoPdf},
};

} // namespace

std::span<const Scene> signingScenes()
{
    return kScenes;
}

} // namespace risalah::test
