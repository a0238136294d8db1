// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/office_repository.h"

#include "storage/decoder.h"
#include "storage/record.h"

namespace risalah::storage {

namespace {

const Table& officeTable()
{
    static const Table table{
        .name = QStringLiteral("office"),
        .columns =
            QStringLiteral("government unit address phone email website city zone logo "
                           "meeting_number_pattern resolution_number_pattern classification unit_code layout "
                           "paper six_day_week joint_leave_works footer_sentence signature_form footer_logo "
                           "quorum_percent standing_agenda")
                .split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO office (id, government, unit, address, phone, email, website, city, zone, logo, "
            "meeting_number_pattern, resolution_number_pattern, classification, unit_code, layout, paper, "
            "six_day_week, joint_leave_works, footer_sentence, signature_form, footer_logo, quorum_percent, "
            "standing_agenda) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        .update = QStringLiteral("UPDATE office SET government = ?, unit = ?, address = ?, phone = ?, email "
                                 "= ?, website = ?, city = ?, "
                                 "zone = ?, logo = ?, meeting_number_pattern = ?, resolution_number_pattern "
                                 "= ?, classification = ?, "
                                 "unit_code = ?, layout = ?, paper = ?, six_day_week = ?, joint_leave_works "
                                 "= ?, footer_sentence = ?, signature_form = ?, footer_logo = ?, "
                                 "quorum_percent = ?, standing_agenda = ?, "
                                 "revision = revision + 1 WHERE id = ? AND revision = ?"),
        .remove = {},
        .ordinals = {},
        .reorder = {}};
    return table;
}

Record recordOf(const domain::Office& office)
{
    Record record{.table = &officeTable(),
                  .kind = QStringLiteral("office"),
                  .id = QStringLiteral("office"),
                  .title = office.unit,
                  .cells = {},
                  .rows = {}};
    record.cells << textValue(office.government) << textValue(office.unit) << textValue(office.address)
                 << textValue(office.phone) << textValue(office.email) << textValue(office.website)
                 << textValue(office.city) << textValue(codeOf(office.zone))
                 << (office.logo.isEmpty() ? nullValue() : QVariant(office.logo))
                 << textValue(office.meetingNumberPattern) << textValue(office.resolutionNumberPattern)
                 << textValue(office.classification) << textValue(office.unitCode)
                 << textValue(codeOf(office.layout)) << textValue(codeOf(office.paper))
                 << flagCell(office.sixDayWeek) << flagCell(office.jointLeaveCountsAsWork)
                 << textValue(office.footerSentence) << textValue(codeOf(office.signatureForm))
                 << (office.footerLogo.isEmpty() ? nullValue() : QVariant(office.footerLogo))
                 << numberCell(office.quorumPercent) << textValue(office.standingAgenda.join(u'\n'));
    return record;
}

domain::Office officeFrom(Decoder& in)
{
    domain::Office office;
    office.government = in.text();
    office.unit = in.text();
    office.address = in.text();
    office.phone = in.text();
    office.email = in.text();
    office.website = in.text();
    office.city = in.text();
    office.zone = in.code<domain::Zone>();
    office.logo = in.bytes();
    office.meetingNumberPattern = in.text();
    office.resolutionNumberPattern = in.text();
    office.classification = in.text();
    office.unitCode = in.text();
    office.layout = in.code<domain::Layout>();
    office.paper = in.code<domain::Paper>();
    office.sixDayWeek = in.flag();
    office.jointLeaveCountsAsWork = in.flag();
    office.footerSentence = in.text();
    office.signatureForm = in.code<domain::SignatureForm>();
    office.footerLogo = in.bytes();
    office.quorumPercent = in.number();
    office.standingAgenda = in.text().split(u'\n', Qt::SkipEmptyParts);
    return office;
}

} // namespace

Result<std::optional<Stored<domain::Office>>> OfficeRepository::load(Database& db)
{
    std::optional<Stored<domain::Office>> office;
    Decoder in;
    auto read = db.read(
        QStringLiteral(
            "SELECT government, unit, address, phone, email, website, city, zone, logo, "
            "meeting_number_pattern, resolution_number_pattern, classification, unit_code, layout, paper, "
            "six_day_week, joint_leave_works, footer_sentence, signature_form, footer_logo, quorum_percent, "
            "standing_agenda, revision FROM office"),
        {}, [&](const Row& row) {
            in.startRow(row);
            Stored<domain::Office> found{officeFrom(in), 0};
            found.revision = in.bigNumber();
            office = std::move(found);
        });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(QStringLiteral("office")); !sound) {
        return forwardError(sound);
    }
    return office;
}

Result<Stored<domain::Office>> OfficeRepository::insert(Transaction& tx, const domain::Office& office)
{
    if (auto done = insertRecord(tx, recordOf(office)); !done) {
        return forwardError(done);
    }
    return Stored<domain::Office>{office, 1};
}

Result<Stored<domain::Office>>
OfficeRepository::update(Transaction& tx, const domain::Office& before, const Stored<domain::Office>& after)
{
    auto revision = updateRecord(tx, {recordOf(before), recordOf(after.value)}, after.revision);
    if (!revision) {
        return forwardError(revision);
    }
    return Stored<domain::Office>{after.value, *revision};
}

} // namespace risalah::storage
