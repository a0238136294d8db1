// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

#include "wording/error_sentence.h"

namespace risalah::cli {

tl::unexpected<Failure> refuse(const Error& error, const QString& file)
{
    QString sentence = wording::errorSentence(error);
    if (!file.isEmpty() && !sentence.contains(file)) {
        sentence = QStringLiteral("%1: %2").arg(file, sentence);
    }
    return tl::unexpected<Failure>(Failure{sentence, exitCode(error.code)});
}

tl::unexpected<Failure> misuse(const QString& sentence)
{
    return tl::unexpected<Failure>(Failure{sentence, exitCode(ErrorCode::WrongUsage)});
}

} // namespace risalah::cli
