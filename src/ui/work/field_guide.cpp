// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/field_guide.h"

#include "ui/work/attendance_page.h"
#include "ui/work/discussion_page.h"
#include "ui/work/findings_page.h"
#include "ui/work/follow_up_page.h"
#include "ui/work/invitation_page.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace risalah::ui {

Step stepOf(const QString& where)
{
    if (where.contains("attendance"_L1)) {
        return Step::Attendance;
    }
    if (where.startsWith("meeting.review"_L1)) {
        return Step::Findings;
    }
    if (where.contains("actions"_L1) || where.contains("resolutions"_L1)) {
        return Step::FollowUp;
    }
    return where.contains("points"_L1) ? Step::Discussion : Step::Invitation;
}

FieldGuide::FieldGuide(const StepPages& pages, QObject* parent) : QObject(parent), m_pages(pages)
{
    connect(qApp, &QApplication::focusChanged, this, &FieldGuide::fieldChanged);
    connect(m_pages.discussion, &DiscussionPage::currentPointChanged, this, &FieldGuide::fieldChanged);
    connect(m_pages.invitation, &InvitationPage::currentFieldChanged, this, &FieldGuide::fieldChanged);
    connect(m_pages.attendance, &AttendancePage::currentFieldChanged, this, &FieldGuide::fieldChanged);
    connect(m_pages.followUp, &FollowUpPage::currentFieldChanged, this, &FieldGuide::fieldChanged);
}

void FieldGuide::enter(const QString& where)
{
    switch (stepOf(where)) {
    case Step::Attendance:
        m_pages.attendance->showField(where);
        break;
    case Step::FollowUp:
        m_pages.followUp->showField(where);
        break;
    case Step::Discussion:
        m_pages.discussion->showField(where);
        break;
    case Step::Findings:
        m_pages.findings->focusReview();
        break;
    case Step::Invitation:
    case Step::Signing:
        m_pages.invitation->showField(where);
        break;
    }
}

void FieldGuide::enterField(QWidget& field)
{
    if (m_pages.attendance->isAncestorOf(&field)) {
        m_pages.attendance->unfold(field);
    }
    field.setFocus(Qt::OtherFocusReason);
}

QString FieldGuide::currentField(Step step) const
{
    switch (step) {
    case Step::Invitation:
        return m_pages.invitation->currentField();
    case Step::Attendance:
        return m_pages.attendance->currentField();
    case Step::Discussion:
        return m_pages.discussion->currentField();
    case Step::FollowUp:
        return m_pages.followUp->currentField();
    case Step::Findings:
    case Step::Signing:
        break;
    }
    return {};
}

} // namespace risalah::ui
