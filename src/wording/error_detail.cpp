// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_detail.h"

#include "domain/nip.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace risalah::wording {

namespace {

const char* dateTemplate(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    return form.match(typed).hasMatch() ? nullptr
                                        : QT_TRANSLATE_NOOP("Wording",
                                                            "Tanggal %1 salah bentuk %2; tulis "
                                                            "tahun-bulan-hari tanpa spasi, misalnya "
                                                            "2025-07-15.");
}

const char* nipTemplate(const QString& typed)
{
    const auto digits = std::count_if(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    const bool isDigitsOnly = std::all_of(typed.begin(), typed.end(),
                                          [](QChar c) { return c.isDigit() || c.isSpace() || c == u'.'; });
    if (typed.isEmpty()) {
        return nullptr;
    }
    if (!isDigitsOnly) {
        return QT_TRANSLATE_NOOP("Wording",
                                 "NIP %1 memuat tanda yang bukan angka %2; tulis 18 angkanya saja.");
    }
    if (digits == 9) {
        return QT_TRANSLATE_NOOP("Wording", "NIP %1 adalah NIP lama 9 angka %2; pakai NIP 18 angka.");
    }
    if (digits != 18) {
        return QT_TRANSLATE_NOOP("Wording", "NIP %1 tidak berisi 18 angka %2; periksa lagi angkanya.");
    }
    const QString detail =
        domain::normalisedNip(typed).has_value() ? QString() : domain::normalisedNip(typed).error().detail;
    return detail.contains(QStringLiteral("sex"))
        ? QT_TRANSLATE_NOOP("Wording",
                            "Angka ke-15 NIP %1 bukan 1 atau 2 %2; angka itu menyatakan jenis kelamin, "
                            "periksa lagi.")
        : QT_TRANSLATE_NOOP("Wording",
                            "Delapan angka pertama NIP %1 bukan tanggal lahir yang ada %2; periksa lagi.");
}

/// What the reader of risalah/1 wanted there.
const char* typeTemplate(const QString& wanted)
{
    if (wanted == u"text") {
        return QT_TRANSLATE_NOOP("Wording", "Nilai %1 bukan teks %2; tulis teks di antara tanda kutip.");
    }
    if (wanted == u"flag") {
        return QT_TRANSLATE_NOOP("Wording", "Nilai %1 bukan true atau false %2; tulis salah satunya.");
    }
    if (wanted == u"number") {
        return QT_TRANSLATE_NOOP("Wording",
                                 "Nilai %1 bukan bilangan %2; tulis bilangan bulat tanpa tanda kutip.");
    }
    if (wanted == u"list") {
        return QT_TRANSLATE_NOOP("Wording", "Nilai %1 bukan daftar %2; tulis daftar di antara [ dan ].");
    }
    return wanted == u"object"
        ? QT_TRANSLATE_NOOP("Wording", "Nilai %1 bukan objek %2; tulis objek di antara { dan }.")
        : nullptr;
}

} // namespace

const char* detailedTemplate(const Error& error)
{
    if (error.code == ErrorCode::ImpossibleDate) {
        return dateTemplate(error.subject);
    }
    if (error.code == ErrorCode::InvalidNip) {
        return nipTemplate(error.subject);
    }
    return error.code == ErrorCode::JsonWrongType ? typeTemplate(error.detail) : nullptr;
}

} // namespace risalah::wording
