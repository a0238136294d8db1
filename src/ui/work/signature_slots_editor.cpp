// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/signature_slots_editor.h"

#include "domain/record_texts.h"
#include "ui/icons.h"
#include "ui/work/field_binder.h"
#include "ui/work/meeting_desk.h"
#include "ui/work/officer_editor.h"
#include "ui/work/point_choice.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

using Signer = domain::SignatureSlot::Signer;

std::vector<Signer> signersOf(const domain::Meeting& meeting)
{
    std::vector<Signer> signers;
    signers.reserve(meeting.signatureSlots.size());
    for (const domain::SignatureSlot& slot : meeting.signatureSlots) {
        signers.push_back(slot.signer);
    }
    return signers;
}

/// The slot at `index` of a record, which may have lost it meanwhile.
template <class Record> auto* slotIn(Record& record, std::size_t index)
{
    auto& list = record.meeting.signatureSlots;
    return index < list.size() ? &list[index] : nullptr;
}

} // namespace

SignatureSlotsEditor::SignatureSlotsEditor(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(m_rows);
    auto* add = new QPushButton(tr("Tambah penanda tangan"), this);
    add->setObjectName(u"addSignatureSlot"_s);
    connect(add, &QPushButton::clicked, this, &SignatureSlotsEditor::addSlot);
    auto* line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch();
    outer->addLayout(line);
}

void SignatureSlotsEditor::attach(MeetingDesk& desk)
{
    m_desk = &desk;
    connect(&desk, &MeetingDesk::changed, this, &SignatureSlotsEditor::refresh);
    refresh();
}

QWidget* SignatureSlotsEditor::fieldOf(const QString& where) const
{
    const auto row = indexIn(where, u"signatureSlots"_s).value_or(0);
    if (where.contains(".person"_L1)) {
        if (const auto* person = findChild<OfficerEditor*>(u"signaturePerson%1"_s.arg(row))) {
            return person->fieldOf(where);
        }
    }
    auto* caption = findChild<QWidget*>(u"signatureCaption%1"_s.arg(row));
    return caption != nullptr ? caption : findChild<QWidget*>(u"addSignatureSlot"_s);
}

std::optional<std::size_t> SignatureSlotsEditor::currentRow() const
{
    for (int row = 0; row < m_rows->count(); ++row) {
        const QWidget* widget = m_rows->itemAt(row)->widget();
        if (widget != nullptr && widget->isAncestorOf(QApplication::focusWidget())) {
            return static_cast<std::size_t>(row);
        }
    }
    return std::nullopt;
}

QString SignatureSlotsEditor::currentField() const
{
    const auto row = currentRow();
    return row ? QString(domain::listPath(u"signatureSlots", *row) + u".caption") : QString();
}

bool SignatureSlotsEditor::removeCurrent()
{
    const auto row = currentRow();
    if (row) {
        removeSlot(*row);
        findChild<QWidget*>(u"addSignatureSlot"_s)->setFocus(Qt::OtherFocusReason); // the row's field goes
    }
    return row.has_value();
}

void SignatureSlotsEditor::refresh()
{
    const bool isFirst = !std::exchange(m_built, true);
    if (!isFirst && signersOf(m_desk->meeting()) == m_shown) {
        return;
    }
    m_shown = signersOf(m_desk->meeting());
    if (isFirst) {
        rebuild(); // a link that opens the meeting leads into a row at once
    } else {
        // Not inside the signal of a field that is about to go.
        QMetaObject::invokeMethod(this, &SignatureSlotsEditor::rebuild, Qt::QueuedConnection);
    }
}

void SignatureSlotsEditor::rebuild()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        m_rows->addWidget(makeRow(i));
    }
}

QWidget* SignatureSlotsEditor::makeRow(std::size_t index)
{
    auto* row = new QWidget(this);
    auto* outer = new QVBoxLayout(row);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    auto* caption = new QLineEdit(row);
    caption->setObjectName(u"signatureCaption%1"_s.arg(index));
    caption->setAccessibleName(tr("Sebutan penanda tangan %1").arg(index + 1));
    caption->setPlaceholderText(tr("Pimpinan Sidang/Rapat"));
    auto* signer = new QComboBox(row);
    signer->setObjectName(u"signatureSigner%1"_s.arg(index));
    signer->setAccessibleName(tr("Penanda tangan %1").arg(index + 1));
    signer->addItems({tr("Ketua"), tr("Sekretaris"), tr("Pencatat"), tr("Pejabat lain")});
    auto* remove = new QToolButton(row);
    remove->setObjectName(u"removeSignature%1"_s.arg(index));
    remove->setIcon(icon(u"trash-2"_s, IconTint::Muted));
    remove->setToolTip(tr("Hapus penanda tangan"));
    remove->setAccessibleName(tr("Hapus penanda tangan %1").arg(index + 1));
    connect(remove, &QToolButton::clicked, this, [this, index] { removeSlot(index); });
    line->addWidget(caption, 3);
    line->addWidget(signer, 2);
    line->addWidget(remove);
    outer->addLayout(line);
    bindRow(*new FieldBinder(*m_desk, row), caption, signer, index);
    if (m_shown[index] == Signer::Other) {
        auto* person = new OfficerEditor(row);
        person->setObjectName(u"signaturePerson%1"_s.arg(index));
        person->attach(*m_desk, tr("Nama pejabat"), tr("Ubah penanda tangan"),
                       OfficerEditor::Place([index](auto& record) {
                           auto* slot = slotIn(record, index);
                           return slot == nullptr ? nullptr : &slot->person;
                       }));
        outer->addWidget(person);
    }
    return row;
}

void SignatureSlotsEditor::bindRow(FieldBinder& binder,
                                   QLineEdit* caption,
                                   QComboBox* signer,
                                   std::size_t index)
{
    binder.bind(
        caption, tr("Ubah penanda tangan"),
        [index](const domain::MeetingRecord& record) {
            const auto* slot = slotIn(record, index);
            return slot == nullptr ? QString() : slot->caption;
        },
        [index](domain::MeetingRecord& record, const QString& text) {
            if (auto* slot = slotIn(record, index)) {
                slot->caption = text;
            }
        });
    binder.bind(
        signer, tr("Ubah penanda tangan"),
        [index](const domain::MeetingRecord& record) {
            const auto* slot = slotIn(record, index);
            return slot == nullptr ? 0 : static_cast<int>(slot->signer);
        },
        [index](domain::MeetingRecord& record, const int& chosen) {
            if (auto* slot = slotIn(record, index)) {
                slot->signer = static_cast<Signer>(chosen);
                if (slot->signer != Signer::Other) {
                    slot->person.reset();
                }
            }
        });
    binder.refresh();
}

void SignatureSlotsEditor::addSlot()
{
    m_desk->change(tr("Tambah penanda tangan"), [](domain::MeetingRecord& record) {
        auto& list = record.meeting.signatureSlots;
        domain::SignatureSlot slot;
        slot.signer = list.empty() ? Signer::Chair : Signer::NoteTaker;
        slot.caption = list.empty() ? tr("Pimpinan Sidang/Rapat") : tr("Pencatat");
        list.push_back(slot);
    });
}

void SignatureSlotsEditor::removeSlot(std::size_t index)
{
    const bool done = m_desk->change(tr("Hapus penanda tangan"), [&](domain::MeetingRecord& record) {
        auto& list = record.meeting.signatureSlots;
        if (index < list.size()) {
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
        }
    });
    if (done) {
        Q_EMIT m_desk->removed(tr("Penanda tangan dihapus."));
    }
}

} // namespace risalah::ui
