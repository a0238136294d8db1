// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/begun_report.h"

namespace risalah::signing {

namespace {

QString fromUtf8(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

Reason reasonOf(const pdf::Note& note)
{
    return {note.code, fromUtf8(note.subject)};
}

} // namespace

SignatureReport begunReport(const pdf::FoundSignature& signature)
{
    SignatureReport report;
    report.field = fromUtf8(signature.field);
    report.reason = fromUtf8(signature.reason);
    report.location = fromUtf8(signature.location);
    report.signedLength = static_cast<qint64>(signature.end);
    for (const auto& note : signature.notes) {
        report.reasons.push_back(reasonOf(note));
    }
    for (const auto& revision : signature.later) {
        RevisionChange change{revision.revision, {}};
        for (const auto& note : revision.notes) {
            change.changes.push_back(reasonOf(note));
        }
        report.laterRevisions.push_back(change);
    }
    return report;
}

} // namespace risalah::signing
