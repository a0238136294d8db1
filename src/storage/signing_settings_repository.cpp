// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/signing_settings_repository.h"

#include "storage/decoder.h"
#include "storage/record.h"

namespace risalah::storage {

namespace {

using domain::SigningSettings;

const Table& settingsTable()
{
    static const Table table{
        .name = QStringLiteral("signing_settings"),
        .columns =
            QStringLiteral("timestamp_policy timestamp_url gateway_url gateway_user "
                           "gateway_version gateway_mark gateway_anchor gateway_page gateway_x gateway_y "
                           "gateway_width gateway_height gateway_origin gateway_extent")
                .split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO signing_settings (id, timestamp_policy, timestamp_url, gateway_url, gateway_user, "
            "gateway_version, gateway_mark, gateway_anchor, gateway_page, gateway_x, gateway_y, "
            "gateway_width, gateway_height, gateway_origin, gateway_extent) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        .update = QStringLiteral(
            "UPDATE signing_settings SET timestamp_policy = ?, timestamp_url = ?, gateway_url = ?, "
            "gateway_user = ?, gateway_version = ?, gateway_mark = ?, gateway_anchor = ?, gateway_page = ?, "
            "gateway_x = ?, gateway_y = ?, gateway_width = ?, gateway_height = ?, gateway_origin = ?, "
            "gateway_extent = ?, revision = revision + 1 WHERE id = ? AND revision = ?"),
        .remove = {},
        .ordinals = {},
        .reorder = {}};
    return table;
}

const Table& anchorTable()
{
    static const Table table{
        .name = QStringLiteral("trust_anchor"),
        .columns = QStringLiteral("name certificate").split(u' '),
        .insert = QStringLiteral(
            "INSERT INTO trust_anchor (id, settings_id, ordinal, name, certificate) VALUES (?, ?, ?, ?, ?)"),
        .update = QStringLiteral("UPDATE trust_anchor SET name = ?, certificate = ? WHERE id = ?"),
        .remove = QStringLiteral("DELETE FROM trust_anchor WHERE id = ?"),
        .ordinals = QStringLiteral("SELECT id, ordinal FROM trust_anchor WHERE settings_id = ?"),
        .reorder = QStringLiteral("UPDATE trust_anchor SET ordinal = ? WHERE id = ?")};
    return table;
}

QVariantList cellsOf(const SigningSettings& settings)
{
    const domain::GatewaySettings& gateway = settings.gateway;
    return {textValue(codeOf(settings.timestampPolicy)),
            textValue(settings.timestampUrl),
            textValue(gateway.url),
            textValue(gateway.user),
            textValue(codeOf(gateway.version)),
            textValue(codeOf(gateway.mark)),
            textValue(gateway.anchor),
            numberCell(gateway.page),
            numberCell(gateway.x),
            numberCell(gateway.y),
            numberCell(gateway.width),
            numberCell(gateway.height),
            textValue(codeOf(gateway.origin)),
            textValue(codeOf(gateway.extent))};
}

Record recordOf(const SigningSettings& settings)
{
    Record record{.table = &settingsTable(),
                  .kind = QStringLiteral("signing_settings"),
                  .id = QStringLiteral("signing"),
                  .title = QStringLiteral("signing"),
                  .cells = cellsOf(settings),
                  .rows = {}};
    for (const domain::TrustAnchor& anchor : settings.trustAnchors) {
        record.rows.push_back(
            {.table = &anchorTable(),
             .id = record.id + u'/' + QString::number(record.rows.size()),
             .owner = record.id,
             .group = record.id,
             .cells = {textValue(anchor.name), textValue(QString::fromLatin1(anchor.certificate))}});
    }
    return record;
}

domain::GatewaySettings gatewayFrom(Decoder& in)
{
    domain::GatewaySettings gateway;
    gateway.url = in.text();
    gateway.user = in.text();
    gateway.version = in.code<domain::GatewayVersion>();
    gateway.mark = in.code<domain::GatewayMark>();
    gateway.anchor = in.text();
    gateway.page = in.number();
    gateway.x = in.number();
    gateway.y = in.number();
    gateway.width = in.number();
    gateway.height = in.number();
    gateway.origin = in.code<domain::GatewayOrigin>();
    gateway.extent = in.code<domain::GatewayExtent>();
    return gateway;
}

SigningSettings settingsFrom(Decoder& in)
{
    SigningSettings settings;
    settings.timestampPolicy = in.code<domain::TimestampPolicy>();
    settings.timestampUrl = in.text();
    settings.gateway = gatewayFrom(in);
    return settings;
}

} // namespace

Result<std::optional<Stored<SigningSettings>>> SigningSettingsRepository::load(Database& db)
{
    auto state = db.snapshot();
    if (!state) {
        return forwardError(state);
    }
    std::optional<Stored<SigningSettings>> settings;
    Decoder in;
    auto read = db.read(
        QStringLiteral("SELECT timestamp_policy, timestamp_url, gateway_url, gateway_user, "
                       "gateway_version, gateway_mark, gateway_anchor, gateway_page, gateway_x, gateway_y, "
                       "gateway_width, gateway_height, gateway_origin, gateway_extent, revision "
                       "FROM signing_settings"),
        {}, [&](const Row& row) {
            in.startRow(row);
            Stored<SigningSettings> found{settingsFrom(in), 0};
            found.revision = in.bigNumber();
            settings = std::move(found);
        });
    if (!read) {
        return forwardError(read);
    }
    if (auto sound = in.verdict(QStringLiteral("signing_settings")); !sound) {
        return forwardError(sound);
    }
    if (settings) {
        auto anchors =
            db.read(QStringLiteral("SELECT name, certificate FROM trust_anchor ORDER BY ordinal"), {},
                    [&](const Row& row) {
                        settings->value.trustAnchors.push_back({row.text(0), row.text(1).toLatin1()});
                    });
        if (!anchors) {
            return forwardError(anchors);
        }
    }
    return settings;
}

Result<Stored<SigningSettings>> SigningSettingsRepository::insert(Transaction& tx,
                                                                  const SigningSettings& settings)
{
    if (auto done = insertRecord(tx, recordOf(settings)); !done) {
        return forwardError(done);
    }
    return Stored<SigningSettings>{settings, 1};
}

Result<Stored<SigningSettings>> SigningSettingsRepository::update(Transaction& tx,
                                                                  const SigningSettings& before,
                                                                  const Stored<SigningSettings>& after)
{
    auto revision = updateRecord(tx, {recordOf(before), recordOf(after.value)}, after.revision);
    if (!revision) {
        return forwardError(revision);
    }
    return Stored<SigningSettings>{after.value, *revision};
}

} // namespace risalah::storage
