// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/signature_blocks.h"

#include "domain/finding.h"
#include "domain/nip.h"
#include "domain/rank.h"

namespace risalah::documents {

using namespace domain;

namespace {

using Signer = SignatureSlot::Signer;

const std::optional<PersonCard>& signerOf(const Meeting& meeting, const SignatureSlot& slot)
{
    switch (slot.signer) {
    case Signer::Chair:
        return meeting.chair;
    case Signer::Secretary:
        return meeting.secretary;
    case Signer::NoteTaker:
        return meeting.noteTaker;
    case Signer::Other:
        return slot.person;
    }
    return slot.person;
}

/// Letters and digits of the caption: field names travel through programs that know no others.
QString plainWord(const QString& caption)
{
    QString word;
    for (const QChar c : caption.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain) {
            word += c;
        } else if (!c.isMark() && !word.isEmpty() && !word.endsWith(u'-')) {
            word += u'-';
        }
    }
    word.truncate(32);
    while (word.endsWith(u'-')) {
        word.chop(1);
    }
    return word.isEmpty() ? QStringLiteral("lain") : word;
}

QString roleWord(const SignatureSlot& slot)
{
    switch (slot.signer) {
    case Signer::Chair:
        return QStringLiteral("pimpinan");
    case Signer::Secretary:
        return QStringLiteral("sekretaris");
    case Signer::NoteTaker:
        return QStringLiteral("notulis");
    case Signer::Other:
        return plainWord(slot.caption);
    }
    return {};
}

QStringList filledLines(const QStringList& lines)
{
    QStringList filled;
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty()) {
            filled.append(line.trimmed());
        }
    }
    return filled;
}

} // namespace

std::vector<SignatureBlock> signatureBlocks(const Meeting& meeting)
{
    std::vector<SignatureSlot> places = meeting.signatureSlots;
    if (places.empty()) {
        places.push_back({QStringLiteral("Pimpinan Sidang/Rapat"), Signer::Chair, {}});
    }
    places.resize(std::min(places.size(), kMostSigners));
    std::vector<SignatureBlock> blocks;
    for (const SignatureSlot& slot : places) {
        SignatureBlock block;
        block.field = QStringLiteral("ttd-%1-%2").arg(blocks.size() + 1).arg(roleWord(slot));
        block.caption = slot.caption;
        block.signer = signerOf(meeting, slot).value_or(PersonCard());
        block.positionLines = positionLines(block.signer);
        block.rank = printedRank(block.signer.rank, block.signer.grade);
        block.identity = printedIdentity(block.signer.identity);
        blocks.push_back(block);
    }
    return blocks;
}

/// "a.n. BUPATI" stands before the giver's position, "u.b." on a line of its own between two positions, the
/// others before the position (naskah dinas 2.4).
QStringList positionLines(const PersonCard& card)
{
    const AuthorityLine line = authorityLine(card);
    const QStringList givers = filledLines(line.givers);
    QStringList own = filledLines(line.own.split(u'\n'));
    if (givers.isEmpty() && own.isEmpty()) {
        return {};
    }
    const QString mark = authorityMark(card.authority);
    QStringList lines = givers;
    if (card.authority == Authority::ForHim) {
        if (!givers.isEmpty()) {
            lines.first().prepend(authorityMark(Authority::OnBehalf) + u' ');
        }
        lines.append(mark);
    }
    lines.append(own);
    if (card.authority != Authority::ForHim && !mark.isEmpty()) {
        lines.first().prepend(mark + u' ');
    }
    if (!lines.last().endsWith(u',')) {
        lines.last().append(u',');
    }
    return lines;
}

QString positionInLine(const PersonCard& card)
{
    const AuthorityLine line = authorityLine(card);
    const QStringList givers = filledLines(line.givers);
    const QString position = filledLines(line.own.split(u'\n')).join(QStringLiteral(", "));
    if (!givers.isEmpty() && !position.isEmpty()) {
        return position; // whose authority it is stands where the paper is signed
    }
    const QString held = givers.isEmpty() ? position : givers.join(QStringLiteral(", "));
    const QString mark = held.isEmpty() ? QString() : authorityMark(card.authority);
    return mark.isEmpty() ? held : QString(mark + u' ' + held);
}

QString printedIdentity(const Identity& identity)
{
    switch (identity.type) {
    case IdentityType::None:
        return {};
    case IdentityType::Nip:
        return QStringLiteral("NIP ") + printedNip(identity.number);
    case IdentityType::Nrp:
        return QStringLiteral("NRP ") + identity.number;
    }
    return {};
}

} // namespace risalah::documents
