// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/name_completer.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
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

/// QLineEdit only shows what is looked at or chosen in the list: textEdited is for letters, and who waits for
/// it would never hear. What is shown when the list goes counts as typed; Esc brings back what was typed.
class HeardText final : public QObject {
public:
    explicit HeardText(QLineEdit* field) : QObject(field)
    {
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, [this](const QString& text) { m_heard = text; });
        connect(field->completer(), qOverload<const QString&>(&QCompleter::activated), this,
                &HeardText::take);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // None while the field is being destroyed, and its list with it.
        if (auto* field = qobject_cast<QLineEdit*>(parent())) {
            if (watched == field && event->type() == QEvent::FocusIn) {
                field->completer()->popup()->installEventFilter(this);
            } else if (watched != field) {
                followList(*field, *event);
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void followList(QLineEdit& field, const QEvent& event)
    {
        if (event.type() == QEvent::Show) {
            m_heard = field.text();
            m_isRefused = false;
        } else if (event.type() == QEvent::KeyPress) {
            m_isRefused = static_cast<const QKeyEvent&>(event).matches(QKeySequence::Cancel);
        } else if (event.type() == QEvent::Hide && m_isRefused) {
            field.setText(m_heard);
        } else if (event.type() == QEvent::Hide) {
            take(field.text());
        }
    }

    void take(const QString& shown)
    {
        auto* field = qobject_cast<QLineEdit*>(parent());
        if (field != nullptr && shown != m_heard) {
            Q_EMIT field->textEdited(shown);
        }
    }

    QString m_heard;
    bool m_isRefused = false;
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

void suggestWords(QLineEdit* field, std::function<QStringList()> names)
{
    suggestNames(field, std::move(names));
    new HeardText(field);
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
