// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verification_service.h"
#include "ui/page.h"

#include <memory>
#include <optional>

namespace risalah::ui {

namespace Ui {
class VerifyPage;
}
class VerifyPageEmpty;

/// Verifikasi PDF: what the signatures of any file are worth. The verdict first with what decided it, the
/// details for whoever unfolds them, the file – or the version that was signed – beside it.
class VerifyPage final : public Page {
    Q_OBJECT
public:
    explicit VerifyPage(Workbench& workbench, QWidget* parent = nullptr);
    ~VerifyPage() override;

    /// place.record is the file; empty keeps what is shown.
    void enter(const Place& place) override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("tanda-tangan"); }

Q_SIGNALS:
    void verified();

private:
    void verify(const QString& path);
    void askWhomToTrust(const QByteArray& pdf);
    void judge(const std::vector<QByteArray>& anchors, bool hasRegister);
    void compareWithRegister(const Verification& verification);
    void show(const Result<Verification>& verification);
    void showEmpty(bool isEmpty);
    void showReasons(const QStringList& reasons);
    void alignWithPages();
    void showSignatures();
    void showDetails();
    [[nodiscard]] bool isUnfolded() const;
    void unfoldDetails(bool isOpen);
    void showSignedVersion(bool isSigned);
    template <class Answer> [[nodiscard]] std::optional<Error> missed(const Result<Answer>& answer) const;
    [[nodiscard]] QString basisText() const;
    [[nodiscard]] const SignatureReport* currentSignature() const;

    std::unique_ptr<Ui::VerifyPage> m_ui;
    Workbench& m_workbench;
    VerifyPageEmpty* m_empty; ///< while there is no result
    QByteArray m_pdf;
    std::optional<Error> m_trustTrouble; ///< why nothing of the register could be asked
    std::optional<Error> m_notesTrouble; ///< why what it noted of the signatures is missing
    Verification m_verification;
    int m_run = 0; ///< answers of an earlier file are not shown
};

} // namespace risalah::ui
