// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/name_completer.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

/// Fetches the names when the field is entered. A command may take the keyboard elsewhere while they are on
/// offer; QCompleter keeps its list open then, and the next letter would still go into the field.
class NamesOnEntry final : public QObject {
public:
    NamesOnEntry(QLineEdit* field, QStringListModel* model, std::function<QStringList()> names)
        : QObject(field), m_model(model), m_names(std::move(names))
    {
        field->installEventFilter(this);
        m_model->setStringList(m_names());
        connect(qApp, &QApplication::focusChanged, this, [field](const QWidget* before, const QWidget* now) {
            // A field that is being destroyed loses the keyboard too, when it is no QLineEdit any more.
            const auto* left =
                before == field && now != field ? qobject_cast<const QLineEdit*>(before) : nullptr;
            if (left != nullptr && left->completer() != nullptr) {
                left->completer()->popup()->hide();
            }
        });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn) {
            m_model->setStringList(m_names());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QStringListModel* m_model;
    std::function<QStringList()> m_names;
};

/// Completes what follows the last ";".
class LastNameCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString& path) const override
    {
        return {path.mid(path.lastIndexOf(QLatin1Char(';')) + 1).trimmed()};
    }

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto* field = qobject_cast<const QLineEdit*>(widget());
        const QString name = QCompleter::pathFromIndex(index);
        if (field == nullptr) {
            return name;
        }
        const QString typed = field->text();
        const qsizetype last = typed.lastIndexOf(QLatin1Char(';'));
        return last < 0 ? name : QString(typed.left(last + 1) + u" "_s + name);
    }
};

void attach(QCompleter* completer, QLineEdit* field, std::function<QStringList()> names)
{
    auto* model = new QStringListModel(completer);
    new NamesOnEntry(field, model, std::move(names));
    completer->setModel(model);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

} // namespace

void suggestNames(QLineEdit* field, std::function<QStringList()> names)
{
    attach(new QCompleter(field), field, std::move(names));
}

/// QLineEdit only shows what was taken: textEdited is for letters, and who waits for it would never hear.
void suggestWords(QLineEdit* field, std::function<QStringList()> names)
{
    suggestNames(field, std::move(names));
    QObject::connect(field->completer(), qOverload<const QString&>(&QCompleter::activated), field,
                     &QLineEdit::textEdited);
}

void suggestNameList(QLineEdit* field, std::function<QStringList()> names)
{
    attach(new LastNameCompleter(field), field, std::move(names));
}

QStringList namesIn(const QString& list)
{
    QStringList names;
    for (const QString& part : list.split(QLatin1Char(';'))) {
        const QString name = part.trimmed();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive)) {
            names.append(name);
        }
    }
    return names;
}

} // namespace risalah::ui
