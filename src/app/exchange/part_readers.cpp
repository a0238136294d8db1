// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/part_readers.h"

#include "app/exchange/exchange_names.h"
#include "domain/nip.h"

namespace risalah::app {

namespace {

constexpr const char* kOfficeKeys[] = {"government",
                                       "unit",
                                       "address",
                                       "phone",
                                       "email",
                                       "website",
                                       "city",
                                       "zone",
                                       "logo",
                                       "meetingNumberPattern",
                                       "resolutionNumberPattern",
                                       "classification",
                                       "unitCode",
                                       "layout",
                                       "paper",
                                       "sixDayWeek",
                                       "jointLeaveCountsAsWork",
                                       "signatureForm",
                                       "quorumPercent",
                                       "standingAgenda",
                                       "footerSentence",
                                       "footerLogo"};
constexpr const char* kPersonKeys[] = {"name",     "identity",  "rank",  "grade",
                                       "position", "authority", "office"};
constexpr const char* kIdentityKeys[] = {"type", "number"};

domain::Identity readIdentity(const JsonValue& value, const JsonPath& path, FirstError& error)
{
    ObjectReader reader(value, path, kIdentityKeys, error);
    domain::Identity identity;
    identity.type = reader.oneOf("type", kIdentityTypes, domain::IdentityType::None);
    identity.number = reader.text("number");
    if (identity.type == domain::IdentityType::Nip) {
        const auto nip = domain::normalisedNip(identity.number);
        if (!nip) {
            error.set(nip.error(), reader.at("number"));
            return identity;
        }
        identity.number = *nip;
    }
    return identity;
}

} // namespace

domain::Office readOffice(const JsonValue& value, const JsonPath& path, FirstError& error)
{
    ObjectReader reader(value, path, kOfficeKeys, error);
    domain::Office office;
    office.government = reader.requiredText("government");
    office.unit = reader.requiredText("unit");
    office.address = reader.text("address");
    office.phone = reader.text("phone");
    office.email = reader.text("email");
    office.website = reader.text("website");
    office.city = reader.text("city");
    if (!reader.has("zone")) {
        reader.refuse("zone", ErrorCode::JsonMissingKey, QStringLiteral("zone"));
    }
    office.zone = reader.oneOf("zone", kZones, domain::Zone::Wib);
    office.logo = reader.base64("logo");
    office.meetingNumberPattern = reader.text("meetingNumberPattern", office.meetingNumberPattern);
    office.resolutionNumberPattern = reader.text("resolutionNumberPattern", office.resolutionNumberPattern);
    office.classification = reader.text("classification");
    office.unitCode = reader.text("unitCode");
    office.layout = reader.oneOf("layout", kLayouts, office.layout);
    office.paper = reader.oneOf("paper", kPapers, office.paper);
    office.sixDayWeek = reader.flag("sixDayWeek", office.sixDayWeek);
    office.jointLeaveCountsAsWork = reader.flag("jointLeaveCountsAsWork", office.jointLeaveCountsAsWork);
    office.signatureForm = reader.oneOf("signatureForm", kSignatureForms, office.signatureForm);
    office.quorumPercent = reader.wholeNumber("quorumPercent", 0, 100).value_or(0);
    for (const QString& title :
         reader.list<QString>("standingAgenda", [&error](const auto& item, const auto& at) {
             if (item.kind != JsonValue::Kind::Text) {
                 error.set({ErrorCode::JsonWrongType, {}, {}, QStringLiteral("text")}, at);
             }
             return item.text;
         })) {
        office.standingAgenda.append(title);
    }
    office.footerSentence = reader.text("footerSentence");
    office.footerLogo = reader.base64("footerLogo");
    return office;
}

domain::PersonCard readPerson(const JsonValue& value, const JsonPath& path, FirstError& error)
{
    ObjectReader reader(value, path, kPersonKeys, error);
    domain::PersonCard card;
    card.name = reader.requiredText("name");
    card.identity = reader
                        .object<domain::Identity>("identity",
                                                  [&error](const JsonValue& member, const JsonPath& at) {
                                                      return readIdentity(member, at, error);
                                                  })
                        .value_or(domain::Identity{});
    card.rank = reader.text("rank");
    card.grade = reader.text("grade");
    card.position = reader.text("position");
    card.authority = reader.oneOf("authority", kAuthorities, domain::Authority::Definitive);
    card.office = reader.text("office");
    return card;
}

} // namespace risalah::app
