// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/authority_proxy.h"
#include "support/gateway_stand_in.h"
#include "support/signing_stage.h"
#include "support/window_scenes.h"
#include "ui/pages/signing_settings.h"
#include "ui/pages/verify_page.h"
#include "ui/widgets.h"
#include "ui/work/page_view.h"

#include <QListWidget>
#include <QScopeGuard>
#include <QScrollArea>

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

QByteArray editionBytes(WindowBench& bench)
{
    return newestFile(bench, stage().meeting);
}

bool verify(WindowBench& bench, const QString& name, const QByteArray& pdf)
{
    bench.window.open({.page = PageId::Verify, .record = written(bench, name, pdf)});
    auto* page = qobject_cast<VerifyPage*>(bench.window.currentPage());
    if (page == nullptr) {
        return false;
    }
    const QSignalSpy verified(page, &VerifyPage::verified);
    const QSignalSpy drawn(page->findChild<PageView*>(), &PageView::pagesShown);
    const bool isPaper = pdf.startsWith("%PDF");
    return QTest::qWaitFor([&] { return !verified.isEmpty() && (!isPaper || !drawn.isEmpty()); },
                           kPatienceMs);
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
    bench.prompt.chosenFiles.push_back({written(bench, QStringLiteral("akar.pem"),
                                                TestPki::certificatePem(stage().pki.root().certificate))});
    bench.find<QPushButton>(QStringLiteral("addAnchor"))->click();
    const auto* anchors = bench.find<QListWidget>(QStringLiteral("anchors"));
    if (!QTest::qWaitFor([anchors] { return anchors->count() == 1; }, kPatienceMs)) {
        return false; // one change is kept before the next one
    }
    auto* url = bench.find<QLineEdit>(QStringLiteral("timestampUrl"));
    url->setText(QLatin1String(ScriptedNetwork::kTimestampUrl));
    Q_EMIT url->editingFinished();
    return QTest::qWaitFor(
        [&bench] {
            const auto kept = bench.ask([](app::Register& r) { return r.signing().settings(); });
            return kept && !kept->value.timestampUrl.isEmpty();
        },
        kPatienceMs);
}

/// Where the mark of the office's gateway comes to stand: nothing of it is cut.
bool settingsOfTheMark(WindowBench& bench)
{
    auto* mark = bench.find<QComboBox>(QStringLiteral("mark"));
    mark->setCurrentIndex(mark->findData(static_cast<int>(domain::GatewayMark::Coordinates)));
    Q_EMIT mark->activated(mark->currentIndex());
    const auto* place = bench.find<QWidget>(QStringLiteral("placeArea"));
    const bool isShown = QTest::qWaitFor([place] { return place->isVisible(); }, kPatienceMs);
    auto* column = bench.window.currentPage()->findChild<SigningSettings*>();
    for (QWidget* above = column->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(bench.find<QWidget>(QStringLiteral("testPage")));
        }
    }
    return isShown;
}

bool turnToSign(WindowBench& bench)
{
    const auto meeting = openSigningStep(bench, domain::SignatureForm::Electronic);
    if (!meeting) {
        return false;
    }
    stage().meeting = *meeting;
    return waitForTurn(bench);
}

bool signedNow(WindowBench& bench)
{
    const QByteArray key = TestPki::pkcs12(stage().pki.signer(kChair, KeyKind::EcP256), kPassphrase.toUtf8());
    bench.find<QLineEdit>(QStringLiteral("keyFile"))
        ->setText(written(bench, QStringLiteral("kunci.p12"), key));
    bench.prompt.secrets.push_back(kPassphrase);
    ScriptedNetwork network(stage().pki);
    const std::atomic<bool> areDown = false;
    const HttpStandIn proxy(authorities(network, areDown));
    qputenv("http_proxy", proxy.url().toLatin1());
    const auto noProxy = qScopeGuard([] { qunsetenv("http_proxy"); });
    auto* sign = bench.find<QPushButton>(QStringLiteral("sign"));
    sign->click();
    const auto* result = bench.find<QLabel>(QStringLiteral("result"));
    return QTest::qWaitFor([result, sign] { return result->isVisible() && !sign->isVisible(); }, kPatienceMs);
}

bool verifiedWhole(WindowBench& bench)
{
    return verify(bench, QStringLiteral("notula.pdf"), editionBytes(bench))
        && bench.window.currentPage()->findChild<Chip*>(QStringLiteral("verdictChip"))->accessibleName()
        == QStringLiteral("Sah");
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

/// The office's own gateway answers with the minutes of another meeting.
bool refusedAtGateway(WindowBench& bench)
{
    const QByteArray another = editionBytes(bench);
    const HttpStandIn server(gateway::returning(another));
    if (!useGateway(bench, server) || !turnToSign(bench)) {
        return false;
    }
    chooseGateway(bench);
    bench.prompt.secrets.push_back(kPassphrase);
    bench.find<QPushButton>(QStringLiteral("sign"))->click();
    const auto* notices = bench.window.findChild<NoticeBar*>();
    return QTest::qWaitFor(
        [notices] { return notices->isVisible() && notices->notice().kind == Notice::Kind::Bad; },
        kPatienceMs);
}

bool signedAtGateway(WindowBench& bench)
{
    const HttpStandIn server(
        gateway::signingFor(stage().pki, stage().pki.signer(kChair, KeyKind::Rsa2048), kPassphrase));
    if (!useGateway(bench, server) || !turnToSign(bench)) {
        return false;
    }
    chooseGateway(bench);
    bench.prompt.secrets.push_back(kPassphrase);
    bench.find<QPushButton>(QStringLiteral("sign"))->click();
    const auto* result = bench.find<QLabel>(QStringLiteral("result"));
    return QTest::qWaitFor([result] { return result->isVisible(); }, kPatienceMs);
}

constexpr Scene kScenes[] = {
    {"80-verifikasi-kosong", &emptyVerification},
    {"81-pengaturan-tanda-tangan", &settingsOfSigning},
    {"81b-pengaturan-bsre", &settingsOfTheMark},
    {"82-giliran-menandatangani", &turnToSign},
    {"83-ditandatangani", &signedNow},
    {"84-verifikasi-lolos", &verifiedWhole},
    {"85-verifikasi-ditambah", &verifiedWithMore},
    {"86-verifikasi-diubah", &verifiedChanged},
    {"87-verifikasi-asing", &verifiedUntrusted},
    {"88-verifikasi-bukan-pdf", &verifiedNoPdf},
    {"89-bsre-ditolak", &refusedAtGateway},
    {"90-bsre-ditandatangani", &signedAtGateway},
};

} // namespace

std::span<const Scene> signingScenes()
{
    return kScenes;
}

} // namespace risalah::test
