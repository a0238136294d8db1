// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace risalah::domain {

/// Which official form the notula follows: Permendagri 1/2023 or the older 54/2009.
enum class Layout { Notula2023, Notulen2009 };
enum class Paper { A4, F4 };
/// How the office signs: an empty space for ink, or fields for electronic signatures.
enum class SignatureForm { Ink, Electronic };

/// The one office a register belongs to: letterhead, zone, numbering, defaults. Indonesian: identitas kantor.
struct Office {
    QString government; ///< "PEMERINTAH KOTA PANGKALPINANG"
    QString unit; ///< "SEKRETARIAT DAERAH"
    QString address;
    QString phone;
    QString email; ///< printed as "Pos-el"
    QString website; ///< printed as "Laman"
    QString city;
    Zone zone = Zone::Wib;
    QByteArray logo; ///< PNG, JPEG or SVG bytes; empty without a logo
    QString meetingNumberPattern = QStringLiteral("{urut:3}/RAKOR/{bulan_romawi}/{tahun}");
    QString resolutionNumberPattern = QStringLiteral("{urut:3}/KEP-RAKOR/{bulan_romawi}/{tahun}");
    QString classification; ///< token {klasifikasi}
    QString unitCode; ///< token {unit}
    Layout layout = Layout::Notula2023;
    Paper paper = Paper::A4;
    bool sixDayWeek = false;
    bool jointLeaveCountsAsWork = false; ///< cuti bersama counted as a working day
    SignatureForm signatureForm = SignatureForm::Ink;
    QString footerSentence; ///< one paragraph a line; printed only on papers for electronic signing
    QByteArray footerLogo; ///< beside the footer sentence; PNG, JPEG or SVG bytes
    int quorumPercent = 0; ///< what a new meeting asks for; 0 for none
    QStringList standingAgenda; ///< acara tetap: what a new meeting begins with

    friend bool operator==(const Office&, const Office&) = default;
};

} // namespace risalah::domain
