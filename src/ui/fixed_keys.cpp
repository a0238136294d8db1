// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fixed_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace risalah::ui {

namespace {

using P = FixedKeyPlace;
using F = FixedKey;

// clang-format off: a table is read in columns
constexpr FixedKeyRow kFixedKeyRows[] = {
    {F::SeatPresent, P::Seats, "H", QT_TRANSLATE_NOOP("FixedKey", "Hadir; kursor turun ke undangan berikutnya.")},
    {F::SeatRepresented, P::Seats, "W", QT_TRANSLATE_NOOP("FixedKey", "Diwakili; kursor pindah ke nama wakilnya.")},
    {F::SeatExcused, P::Seats, "I", QT_TRANSLATE_NOOP("FixedKey", "Izin.")},
    {F::SeatSick, P::Seats, "S", QT_TRANSLATE_NOOP("FixedKey", "Sakit.")},
    {F::SeatOnDuty, P::Seats, "D", QT_TRANSLATE_NOOP("FixedKey", "Dinas luar.")},
    {F::SeatAbsent, P::Seats, "T", QT_TRANSLATE_NOOP("FixedKey", "Tanpa keterangan.")},
    {F::SeatUnfilled, P::Seats, "K", QT_TRANSLATE_NOOP("FixedKey", "Mengosongkan kehadiran.")},
    {F::SeatArrived, P::Seats, "J", QT_TRANSLATE_NOOP("FixedKey", "Datang sekarang, pada butir yang sedang dibahas; ditekan lagi saat pemberitahuan tampil, mengganti jamnya.")},
    {F::SeatLeft, P::Seats, "P", QT_TRANSLATE_NOOP("FixedKey", "Pulang sekarang, pada butir yang sedang dibahas; ditekan lagi saat pemberitahuan tampil, mengganti jamnya.")},
    {F::SeatPerson, P::Seats, "Enter; Return", QT_TRANSLATE_NOOP("FixedKey", "Mengisi nama yang hadir.")},
    {F::SeatRemoved, P::Seats, "Del", QT_TRANSLATE_NOOP("FixedKey", "Menghapus undangan yang dipilih; dapat diurungkan.")},
    {F::PointNext, P::Outline, "Enter; Return", QT_TRANSLATE_NOOP("FixedKey", "Memulai butir berikutnya.")},
    {F::PointDeeper, P::Outline, "Tab", QT_TRANSLATE_NOOP("FixedKey", "Memasukkan butir satu tingkat; saat saran tampil, mengambil yang teratas.")},
    {F::PointHigher, P::Outline, "Shift+Tab", QT_TRANSLATE_NOOP("FixedKey", "Mengeluarkan butir satu tingkat.")},
    {F::PointLine, P::Outline, "Shift+Enter; Shift+Return", QT_TRANSLATE_NOOP("FixedKey", "Memulai baris baru di dalam butir yang sama.")},
    {F::PointJoined, P::Outline, "Backspace", QT_TRANSLATE_NOOP("FixedKey", "Di awal butir: menyambungnya ke butir di atasnya.")},
    {F::PointJoinsNext, P::Outline, "Del", QT_TRANSLATE_NOOP("FixedKey", "Di akhir butir: menyambung butir di bawahnya ke sini.")},
    {F::ProjectorFull, P::Projector, "F11", QT_TRANSLATE_NOOP("FixedKey", "Layar penuh, atau kembali berbingkai.")},
    {F::ProjectorLarger, P::Projector, "Ctrl++; Ctrl+=", QT_TRANSLATE_NOOP("FixedKey", "Memperbesar huruf tayangan.")},
    {F::ProjectorSmaller, P::Projector, "Ctrl+-", QT_TRANSLATE_NOOP("FixedKey", "Memperkecil huruf tayangan.")},
    {F::ProjectorNormal, P::Projector, "Ctrl+0", QT_TRANSLATE_NOOP("FixedKey", "Mengembalikan huruf tayangan ke 100 %.")},
    {F::ProjectorClosed, P::Projector, "Esc", QT_TRANSLATE_NOOP("FixedKey", "Menutup jendela tayangan.")},
};
// clang-format on

/// Signs that some keyboards write with Shift.
bool mayNeedShift(int key)
{
    return key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus;
}

} // namespace

std::span<const FixedKeyRow> fixedKeyRows()
{
    return kFixedKeyRows;
}

QList<QKeySequence> fixedKeys(const FixedKeyRow& row)
{
    return QKeySequence::listFromString(QLatin1StringView(row.keys), QKeySequence::PortableText);
}

QString fixedKeyDescription(const FixedKeyRow& row)
{
    return QCoreApplication::translate("FixedKey", row.description);
}

QString fixedKeyTitle(FixedKeyPlace place)
{
    switch (place) {
    case FixedKeyPlace::Seats:
        return QCoreApplication::translate("FixedKey", "Di daftar hadir");
    case FixedKeyPlace::Outline:
        return QCoreApplication::translate("FixedKey", "Di dalam butir pembahasan");
    case FixedKeyPlace::Projector:
        return QCoreApplication::translate("FixedKey", "Di jendela tayangan");
    }
    return {};
}

std::optional<FixedKey> fixedKeyOf(FixedKeyPlace place, const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const auto isPressed = [&](const QKeySequence& sequence) {
        const QKeyCombination wanted = sequence[0];
        const Qt::KeyboardModifiers modifiers = wanted.keyboardModifiers();
        return wanted.key() == event.key()
            && (modifiers == held || (mayNeedShift(event.key()) && (modifiers | Qt::ShiftModifier) == held));
    };
    for (const FixedKeyRow& row : kFixedKeyRows) {
        if (row.place == place && std::ranges::any_of(fixedKeys(row), isPressed)) {
            return row.key;
        }
    }
    return std::nullopt;
}

} // namespace risalah::ui
