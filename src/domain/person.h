// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace risalah::domain {

/// NIP for civil servants, NRP for army and police; party and KPU members have neither.
enum class IdentityType { None, Nip, Nrp };

struct Identity {
    IdentityType type = IdentityType::None;
    QString number; ///< normalised: digits only for a NIP

    friend bool operator==(const Identity&, const Identity&) = default;
};

/// How authority is held or lent, as printed before the position (naskah dinas 2.4).
enum class Authority {
    Definitive, ///< ""
    OnBehalf, ///< "a.n."
    ForHim, ///< "u.b."
    ActingVacant, ///< "Plt." the post is vacant
    ActingDaily, ///< "Plh." the holder is away
    Caretaker, ///< "Pj."
};

/// A person as printed on one paper: name, rank and title are *copied*, so that a later promotion
/// changes no old minutes. Indonesian: data pejabat pada naskah.
struct PersonCard {
    QString name;
    Identity identity;
    QString rank; ///< pangkat, "Pembina Utama Muda"
    QString grade; ///< golongan ruang, "IV/c"
    QString position;
    Authority authority = Authority::Definitive;
    QString office;

    friend bool operator==(const PersonCard&, const PersonCard&) = default;
};

/// Unit kerja or instansi, inside or outside the government.
struct OrgUnit {
    OrgUnitId id;
    QString name;
    QString shortName; ///< what people type after "@"; may be empty
    QString category; ///< forkopimda, opd, instansi vertikal …; free text
    int rankOrder = 0; ///< lists sort by this, then by name
    bool removed = false;

    friend bool operator==(const OrgUnit&, const OrgUnit&) = default;
};

/// A human being of the directory.
struct Person {
    PersonId id;
    QString name;
    Identity identity;
    QString rank;
    QString grade;
    QString phone;
    bool removed = false;

    friend bool operator==(const Person&, const Person&) = default;
};

/// Jabatan: a person × an office × a period. `until` empty means still held.
struct Position {
    PositionId id;
    PersonId person;
    std::optional<OrgUnitId> unit;
    QString title;
    Authority authority = Authority::Definitive;
    std::optional<Date> from;
    std::optional<Date> until;
    int rankOrder = 0;
    bool removed = false;

    friend bool operator==(const Position&, const Position&) = default;
};

/// A reusable list of seats: "Forkopimda", "Semua camat".
struct SeatGroup {
    struct Entry {
        QString seat;
        QString office;
        QString category;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    SeatGroupId id;
    QString name;
    std::vector<Entry> entries;
    bool removed = false;

    friend bool operator==(const SeatGroup&, const SeatGroup&) = default;
};

/// Whose authority a position is used by: `position` holds one line for each, the highest first and the own
/// one last (naskah dinas 2.4): "a.n." names one above, "u.b." two. Fewer lines mean that somebody is still
/// missing.
struct AuthorityLine {
    QStringList givers;
    QString own;
};
/// 1 for "a.n.", 2 for "u.b.", else 0. An empty giver is still to be named.
[[nodiscard]] int giversNeeded(Authority authority);
[[nodiscard]] AuthorityLine authorityLine(const PersonCard& card);
/// True while a giver the authority asks for is not named.
[[nodiscard]] bool lacksGiver(const PersonCard& card);
/// True when whose authority is used, or what the signer is, is not named.
[[nodiscard]] bool isAuthorityIncomplete(const PersonCard& card);
/// `position` written anew from the givers, as many as the authority of the card asks for, and the own
/// position.
[[nodiscard]] PersonCard withAuthorityLine(PersonCard card, const AuthorityLine& line);

/// "", "a.n.", "u.b.", "Plt.", "Plh.", "Pj."
[[nodiscard]] QString authorityMark(Authority authority);
[[nodiscard]] std::optional<Authority> authorityFromMark(const QString& mark);

/// The card of a person holding a position on a day; `unit` may be null.
[[nodiscard]] PersonCard cardOf(const Person& person, const Position* position, const OrgUnit* unit);

} // namespace risalah::domain
