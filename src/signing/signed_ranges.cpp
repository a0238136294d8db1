// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signed_ranges.h"

#include "signing/openssl_handles.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>

namespace risalah::signing {

namespace {

constexpr qsizetype kMostRanges = 100; ///< each is looked up in the register
constexpr qsizetype kLongestRange = 120;

/// Signed are the bytes before gapBegin and those from gapEnd to end.
struct Place {
    qsizetype gapBegin = 0;
    qsizetype gapEnd = 0;
    qsizetype end = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

/// The range whose text stands there, when it is one that a signature can have.
std::optional<Place> placeAt(const QByteArray& pdf, qsizetype at)
{
    static const QRegularExpression numbers(
        QStringLiteral("^/ByteRange\\s*\\[\\s*0\\s+(\\d{1,12})\\s+(\\d{1,12})\\s+(\\d{1,12})\\s*\\]"));
    const auto match = numbers.match(QString::fromLatin1(pdf.mid(at, kLongestRange)));
    const qint64 before = match.captured(1).toLongLong();
    const qint64 start = match.captured(2).toLongLong();
    const qint64 end = start + match.captured(3).toLongLong();
    if (!match.hasMatch() || before >= start || end > pdf.size()) {
        return std::nullopt;
    }
    const bool signsItself = at < before || (at >= start && at < end);
    const bool isGap = pdf.at(before) == '<' && pdf.at(start - 1) == '>';
    return signsItself && isGap ? std::optional(Place{before, start, end}) : std::nullopt;
}

/// What follows the gap was added with the signature: such parts of a real file never overlap. Copies of a
/// range that claim the file over and over would have us reckon for minutes.
std::vector<Place> placesIn(const QByteArray& pdf)
{
    std::vector<Place> places;
    qsizetype left = pdf.size();
    for (qsizetype at = pdf.indexOf("/ByteRange"); at >= 0 && std::ssize(places) < kMostRanges;
         at = pdf.indexOf("/ByteRange", at + 1)) {
        const auto place = placeAt(pdf, at);
        const bool isNew = place && std::find(places.begin(), places.end(), *place) == places.end();
        if (isNew && place->end - place->gapEnd <= left) {
            left -= place->end - place->gapEnd;
            places.push_back(*place);
        }
    }
    return places;
}

void update(EVP_MD_CTX* context, const QByteArray& pdf, qsizetype from, qsizetype to)
{
    EVP_DigestUpdate(context, pdf.constData() + from, static_cast<std::size_t>(to - from));
}

DigestContext copyOf(const EVP_MD_CTX* context)
{
    DigestContext copy(EVP_MD_CTX_new());
    EVP_MD_CTX_copy_ex(copy.get(), context);
    return copy;
}

QByteArray finished(DigestContext context)
{
    QByteArray digest(EVP_MD_get_size(EVP_sha256()), Qt::Uninitialized);
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr);
    return digest;
}

/// The digest of the file's beginning up to each of these places, not finished yet. Once through the file.
std::map<qsizetype, DigestContext> beginningsOf(const QByteArray& pdf, const std::vector<Place>& places)
{
    std::map<qsizetype, DigestContext> beginnings;
    for (const Place& place : places) {
        beginnings.try_emplace(place.gapBegin);
        beginnings.try_emplace(place.end);
    }
    beginnings.try_emplace(pdf.size());
    const DigestContext running(EVP_MD_CTX_new());
    EVP_DigestInit_ex(running.get(), EVP_sha256(), nullptr);
    qsizetype done = 0;
    for (auto& [length, context] : beginnings) {
        update(running.get(), pdf, done, length);
        done = length;
        context = copyOf(running.get());
    }
    return beginnings;
}

} // namespace

SignedRanges signedRanges(const QByteArray& pdf)
{
    const auto places = placesIn(pdf);
    if (places.empty()) {
        return {};
    }
    const auto beginnings = beginningsOf(pdf, places);
    SignedRanges result;
    for (const Place& place : places) {
        auto covered = copyOf(beginnings.at(place.gapBegin).get());
        update(covered.get(), pdf, place.gapEnd, place.end);
        result.ranges.push_back(
            {place.end, finished(std::move(covered)), finished(copyOf(beginnings.at(place.end).get()))});
    }
    result.file = finished(copyOf(beginnings.at(pdf.size()).get()));
    return result;
}

} // namespace risalah::signing
