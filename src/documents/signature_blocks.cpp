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
    QStringList lines;
    for (const QString& line : card.position.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    if (lines.isEmpty()) {
        return lines;
    }
    const QString mark = authorityMark(card.authority);
    if (card.authority == Authority::ForHim) {
        if (lines.size() > 1) {
            lines.first().prepend(authorityMark(Authority::OnBehalf) + u' ');
        }
        lines.insert(lines.size() - 1, mark);
    } else if (!mark.isEmpty()) {
        lines.first().prepend(mark + u' ');
    }
    if (!lines.last().endsWith(u',')) {
        lines.last().append(u',');
    }
    return lines;
}

QString positionInLine(const PersonCard& card)
{
    const QStringList lines = card.position.split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty()) {
        return {};
    }
    const bool forAnother = card.authority == Authority::OnBehalf || card.authority == Authority::ForHim;
    if (forAnother && lines.size() > 1) {
        return lines.last();
    }
    const QString mark = authorityMark(card.authority);
    const QString position = lines.join(QStringLiteral(", "));
    return mark.isEmpty() ? position : QString(mark + u' ' + position);
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
