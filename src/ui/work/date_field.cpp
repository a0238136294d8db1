// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/date_field.h"

#include "domain/indonesian_words.h"
#include "domain/typed_date.h"
#include "ui/icons.h"
#include "wording/sentence_template.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

namespace {

QDate toQt(domain::Date date)
{
    return {date.year(), date.month(), date.day()};
}

std::optional<domain::Date> fromQt(QDate date)
{
    return domain::Date::of(date.year(), date.month(), date.day());
}

} // namespace

DateField::DateField(QWidget* parent) : TypedField(parent)
{
    setPlaceholderText(tr("hari/bulan/tahun"));
    QAction* pick = addAction(icon(u"calendar"_s, IconTint::Muted), QLineEdit::TrailingPosition);
    pick->setToolTip(tr("Pilih dari kalender (Alt+↓)"));
    connect(pick, &QAction::triggered, this, &DateField::showCalendar);
}

void DateField::setDate(std::optional<domain::Date> date)
{
    if (date == m_date && (hasFocus() || problem() != nullptr)) {
        return; // what is being typed stays
    }
    clearProblem();
    m_date = date;
    showValue();
}

void DateField::showValue()
{
    if (problem() != nullptr) {
        return;
    }
    if (!m_date) {
        clear();
        return;
    }
    setText(hasFocus() ? domain::longDate(*m_date) : domain::dayAndDate(*m_date));
}

void DateField::takeTyped()
{
    if (text().trimmed().isEmpty()) {
        if (m_required) {
            refuse(tr("Tanggal ini wajib diisi; tulis misalnya 15/7/2025."));
        } else {
            take(std::nullopt);
        }
        return;
    }
    const std::optional<domain::Date> typed = domain::dateFromTyped(text(), m_date.value_or(m_reference));
    if (typed) {
        take(typed);
    } else {
        refuse(
            wording::filled(tr("Tanggal %1 tidak ada %2; tulis misalnya 15/7/2025."), text().trimmed(), {}));
    }
}

void DateField::take(std::optional<domain::Date> date)
{
    clearProblem();
    const bool isNew = date != m_date;
    m_date = date;
    showValue();
    if (isNew) {
        Q_EMIT dateChanged(date);
    }
}

void DateField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    showValue();
    selectAll();
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    showValue();
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (!up && event->key() != Qt::Key_Down) {
        TypedField::keyPressEvent(event);
        return;
    }
    if (!up && event->modifiers() == Qt::AltModifier) {
        showCalendar();
        return;
    }
    if (!text().trimmed().isEmpty()) {
        takeTyped();
        if (problem() != nullptr) {
            return;
        }
    }
    take(m_date ? m_date->addDays(up ? 1 : -1) : m_reference);
}

void DateField::showCalendar()
{
    QMenu menu(this);
    auto* holder = new QWidgetAction(&menu);
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setLocale(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(toQt(m_date.value_or(m_reference)));
    calendar->setAccessibleName(tr("Kalender"));
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    connect(calendar, &QCalendarWidget::activated, &menu, [&](QDate date) {
        take(fromQt(date));
        menu.close();
    });
    connect(calendar, &QCalendarWidget::clicked, &menu, [&](QDate date) {
        take(fromQt(date));
        menu.close();
    });
    menu.exec(mapToGlobal(QPoint(0, height())));
}

} // namespace risalah::ui
