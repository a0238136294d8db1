// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

#include "wording/error_sentence.h"

namespace risalah::cli {

tl::unexpected<Failure> refuse(const Error& error, const QString& file)
{
    QString sentence = wording::errorSentence(error);
    const bool isSecret = error.code == ErrorCode::PasswordInAddress; // the address is not quoted back
    if (!file.isEmpty() && !isSecret && !sentence.contains(file)) {
        sentence = QStringLiteral("%1: %2").arg(file, sentence);
    }
    return tl::unexpected<Failure>(Failure{sentence, exitCode(error.code)});
}

tl::unexpected<Failure> misuse(const QString& sentence)
{
    return tl::unexpected<Failure>(Failure{sentence, exitCode(ErrorCode::WrongUsage)});
}

} // namespace risalah::cli
