// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shortcut_panel.h"

#include "app/settings.h"
#include "ui/appearance.h"
#include "ui/command_registry.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui_shortcut_panel.h"

#include <algorithm>

namespace risalah::ui {

namespace {

// In design pixels.
constexpr int kKeyWidth = 92;
constexpr int kLowestWithHint = 335; ///< below it the commands come before the sentence about them

std::vector<CellColumn> columns()
{
    return {{ShortcutPanel::tr("Perintah"), 280, true}, {ShortcutPanel::tr("Pintasan"), 200, false}};
}

CellRow rowFor(const CommandRow& row, const KeyMap& keys)
{
    Cell name{.text = commandText(row), .detail = commandDescription(row)};
    Cell key{.text = keysText(keys.keys(row.command)),
             .detail = keys.isOwn(row.command) ? ShortcutPanel::tr("pilihan Anda") : QString()};
    return {QLatin1StringView(row.id), {name, key}};
}

/// Keys answer to what stands on them and to their English names, which are on many keyboards.
bool answers(const CellRow& row, const QList<QKeySequence>& keys, const QString& typed)
{
    const bool isKey = std::ranges::any_of(keys, [&typed](const QKeySequence& key) {
        return key.toString(QKeySequence::PortableText).contains(typed, Qt::CaseInsensitive);
    });
    return isKey || std::ranges::any_of(row.cells, [&typed](const Cell& cell) {
               return cell.text.contains(typed, Qt::CaseInsensitive)
                   || cell.detail.contains(typed, Qt::CaseInsensitive);
           });
}

QString faultSentence(KeyFault fault, const QKeySequence& key, const std::optional<Command>& holder)
{
    const QString name = keyText(key);
    switch (fault) {
    case KeyFault::None:
        return {};
    case KeyFault::Typing:
        return ShortcutPanel::tr("%1 dipakai untuk mengetik. Tambahkan Ctrl atau Alt, atau pilih tombol F.")
            .arg(name);
    case KeyFault::TextField:
        return ShortcutPanel::tr("%1 dipakai di setiap isian teks. Pilih pintasan lain.").arg(name);
    case KeyFault::Taken:
        return ShortcutPanel::tr("%1 sudah dipakai “%2”.")
            .arg(name, holder ? commandText(rowOf(*holder)) : QString());
    }
    return {};
}

} // namespace

ShortcutPanel::ShortcutPanel(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ShortcutPanel>()), m_workbench(workbench), m_model(columns())
{
    m_ui->setupUi(this);
    m_ui->commandTable->showModel(&m_model);
    const auto fitKey = [this] { m_ui->keyEdit->setMinimumWidth(theme().px(kKeyWidth)); };
    fitKey();
    connect(&m_workbench.appearance, &Appearance::changed, this, fitKey);
    connect(m_ui->commandSearch, &QLineEdit::textChanged, this, &ShortcutPanel::showCommands);
    connect(m_ui->commandTable, &CellTableView::currentKeyChanged, this, &ShortcutPanel::showCurrent);
    connect(m_ui->commandTable, &CellTableView::rowActivated, m_ui->keyEdit, qOverload<>(&QWidget::setFocus));
    connect(m_ui->keyEdit, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutPanel::tryKey);
    connect(m_ui->clearKey, &QPushButton::clicked, this, [this] {
        KeyMap keys = m_workbench.commands.keyMap();
        keys.set(*current(), {});
        keep(keys);
    });
    connect(m_ui->resetKey, &QPushButton::clicked, this, [this] {
        KeyMap keys = m_workbench.commands.keyMap();
        keys.reset(*current());
        keep(keys);
    });
    connect(m_ui->takeKey, &QPushButton::clicked, this, [this] {
        KeyMap keys = m_workbench.commands.keyMap();
        keys.takeOver(*current(), m_taken);
        keep(keys);
    });
    connect(m_ui->resetAllKeys, &QPushButton::clicked, this, [this] {
        const KeyMap before = m_workbench.commands.keyMap();
        keep({});
        m_workbench.shell.notify({.text = tr("Semua pintasan kembali seperti bawaan."),
                                  .actionText = tr("Urungkan"),
                                  .action = [this, before] { keep(before); }});
    });
    connect(&workbench.commands, &CommandRegistry::keysChanged, this, &ShortcutPanel::showCommands);
    connect(&workbench.appearance, &Appearance::changed, m_ui->commandTable, &CellTableView::restyle);
    showCommands();
}

ShortcutPanel::~ShortcutPanel() = default;

void ShortcutPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_ui->text->setVisible(height() >= theme().px(kLowestWithHint));
}

std::optional<Command> ShortcutPanel::current() const
{
    const auto rows = commandRows();
    const QString id = m_ui->commandTable->currentKey();
    const auto row =
        std::ranges::find_if(rows, [&id](const CommandRow& r) { return id == QLatin1StringView(r.id); });
    return row == rows.end() ? std::nullopt : std::optional(row->command);
}

void ShortcutPanel::showCommands()
{
    const QString typed = m_ui->commandSearch->text().trimmed();
    const KeyMap& keys = m_workbench.commands.keyMap();
    std::vector<CellRow> rows;
    for (const CommandRow& command : commandRows()) {
        if (CellRow row = rowFor(command, keys);
            typed.isEmpty() || answers(row, keys.keys(command.command), typed)) {
            rows.push_back(std::move(row));
        }
    }
    m_model.setRows(std::move(rows));
    if (!current() && m_model.rowCount() > 0) {
        m_ui->commandTable->selectKey(m_model.rows().front().key);
    }
    m_ui->resetAllKeys->setEnabled(keys.hasOwn());
    showCurrent();
}

void ShortcutPanel::showCurrent()
{
    const std::optional<Command> command = current();
    const KeyMap& keys = m_workbench.commands.keyMap();
    const QSignalBlocker quiet(m_ui->keyEdit);
    const QList<QKeySequence> now = command ? keys.keys(*command) : QList<QKeySequence>();
    m_ui->keyEdit->setKeySequence(now.isEmpty() ? QKeySequence() : now.constFirst());
    m_ui->commandName->setText(command ? commandText(rowOf(*command)) : tr("Tidak ada perintah yang cocok"));
    m_ui->keyEdit->setEnabled(command.has_value());
    m_ui->clearKey->setEnabled(!now.isEmpty());
    m_ui->resetKey->setEnabled(command && keys.isOwn(*command));
    m_ui->keyProblem->clear();
    m_ui->takeKey->hide();
}

void ShortcutPanel::tryKey(const QKeySequence& key)
{
    const std::optional<Command> command = current();
    if (!command || key.isEmpty()) {
        return;
    }
    // One stroke is a shortcut; what follows it within a second is not waited for.
    const QKeySequence stroke(key[0]);
    const KeyMap& keys = m_workbench.commands.keyMap();
    const KeyFault fault = keys.fault(*command, stroke);
    if (fault != KeyFault::None) {
        m_taken = stroke;
        const QSignalBlocker quiet(m_ui->keyEdit);
        m_ui->keyEdit->setKeySequence(stroke);
        m_ui->keyProblem->setText(faultSentence(fault, stroke, keys.holder(*command, stroke)));
        m_ui->takeKey->setVisible(fault == KeyFault::Taken);
        return;
    }
    KeyMap changed = keys;
    changed.set(*command, stroke);
    keep(changed);
}

void ShortcutPanel::keep(const KeyMap& keys)
{
    m_workbench.session.settings().set(app::SettingKeys::shortcuts, keys.stored());
    m_workbench.commands.setKeyMap(keys);
}

} // namespace risalah::ui

#include "moc_shortcut_panel.cpp"
