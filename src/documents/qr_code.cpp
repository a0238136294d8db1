// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qr_code.h"

#include <QByteArray>
#include <qrencode.h>

#include <algorithm>
#include <cstddef>
#include <memory>

namespace risalah::documents {

namespace {

/// Of ISO 18004: white on every side, in modules.
constexpr int kQuietZone = 4;
constexpr unsigned int kEciUtf8 = 26;
constexpr unsigned char kDark = 1;

using Input = std::unique_ptr<QRinput, decltype(&QRinput_free)>;
using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code encoded(const QByteArray& bytes)
{
    const Input input(QRinput_new2(0, QR_ECLEVEL_H), QRinput_free);
    const bool ascii = std::ranges::all_of(bytes, [](char c) { return c >= 0; });
    // Some old readers stumble over the mark, and plain ASCII needs none.
    const bool marked = ascii || QRinput_appendECIheader(input.get(), kEciUtf8) == 0;
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    const bool filled =
        marked && QRinput_append(input.get(), QR_MODE_8, static_cast<int>(bytes.size()), data) == 0;
    return {filled ? QRcode_encodeInput(input.get()) : nullptr, QRcode_free};
}

/// Neighbours in a row are one rectangle: fewer, and no hairlines between them.
void addRow(QPainterPath& path, const unsigned char* row, int width, double y, double side)
{
    for (int x = 0; x < width; ++x) {
        const int from = x;
        while (x < width && (row[x] & kDark) != 0) {
            ++x;
        }
        if (x > from) {
            path.addRect((from + kQuietZone) * side, y, (x - from) * side, side);
        }
    }
}

} // namespace

Result<QPainterPath> qrCode(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const Code code = encoded(bytes);
    if (!code) {
        return fail(ErrorCode::RenderFailed, text.left(80), {},
                    QStringLiteral("no QR code of %1 bytes").arg(bytes.size()));
    }
    const double side = 1.0 / (code->width + 2 * kQuietZone);
    QPainterPath path;
    for (int y = 0; y < code->width; ++y) {
        addRow(path, code->data + std::ptrdiff_t{y} * code->width, code->width, (y + kQuietZone) * side,
               side);
    }
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace risalah::documents
