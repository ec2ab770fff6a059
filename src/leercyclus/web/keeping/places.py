"""Where facts about people stand: every column with text, and every column that points at a person, in every table.

A test sees that the table is complete, so that nobody adds a column without saying what becomes of it when a person is
erased.
"""

from __future__ import annotations

from enum import StrEnum


class Place(StrEnum):
    """What a column holds, and so what becomes of it when a person is erased."""

    WHO = "who"
    """Points at a person. It points at nobody afterwards, or at a row without a name."""
    OWN = "own"
    """About one person. It is emptied, or its row is removed."""
    TYPED = "typed"
    """Typed by somebody, perhaps about another. The text stays, the name in it is replaced."""
    NOBODY = "nobody"
    """About no person: codes, states, names of organisations, what the machine keeps for itself."""


WHO, OWN, TYPED, NOBODY = Place.WHO, Place.OWN, Place.TYPED, Place.NOBODY

PLACES: dict[str, dict[str, Place]] = {
    "people.Organisation": {"name": NOBODY},
    "people.Person": {"name": OWN, "email": OWN, "password": OWN, "merged_into": WHO},
    "people.Employment": {"person": WHO},
    "people.Delegation": {"person": WHO},
    "people.Post": {"person": WHO, "title": OWN, "department": OWN, "topics": OWN, "reports_to": WHO},
    "people.Claim": {"person": WHO, "address": OWN},
    "people.Waiting": {"person": WHO, "name": TYPED, "text": TYPED, "rows": TYPED, "notes": TYPED},
    "people.Merge": {"kept": WHO, "gone": WHO, "moved": NOBODY, "before": OWN, "by": WHO},
    "people.Takeover": {"moved": NOBODY, "by": WHO},
    "circles.Circle": {"name": TYPED, "purpose": TYPED, "comparison": NOBODY, "founded_by": WHO},
    "circles.Membership": {"answered_by": WHO},
    "circles.Grant": {"person": WHO, "role": OWN, "behalf_of": WHO, "granted_by": WHO},
    "circles.Invitation": {"person": WHO, "invited_by": WHO},
    "circles.Cycle": {"name": TYPED},
    "circles.Theme": {"title": TYPED, "indicator": NOBODY},
    "circles.ThreeLines": {"start": TYPED, "proud": TYPED, "stuck": TYPED, "updated_by": WHO},
    "calendars.Entry": {"title": TYPED, "uid": NOBODY, "origin": TYPED},
    "agenda.Point": {"indicator": NOBODY, "picked_by": WHO},
    "agenda.Position": {"how": TYPED, "contact": WHO, "updated_by": WHO},
    "days.Day": {
        "title": TYPED,
        "place": TYPED,
        "topics": NOBODY,
        "wanted": NOBODY,
        "first_coordinator": WHO,
        "second_coordinator": WHO,
        "caterer": TYPED,
        "caterer_email": TYPED,
        "plenary_reason": TYPED,
        "cancelled_why": TYPED,
    },
    "days.Room": {"name": TYPED, "way": TYPED},
    "days.Slot": {"title": TYPED, "leader": WHO, "question": TYPED, "note": TYPED},
    "days.Offer": {
        "title": TYPED,
        "about": TYPED,
        "topics": NOBODY,
        "meeting_point": TYPED,
        "leader": WHO,
        "leader_name": TYPED,
        "stand_in_name": TYPED,
        "access": TYPED,
        "secrecy": TYPED,
        "seats_why": TYPED,
        "called_off_why": TYPED,
    },
    "guests.Registration": {
        "person": WHO,
        "why": OWN,
        "invited_by": WHO,
        "answered_by": WHO,
        "access_need": OWN,
        "diet": OWN,
        "hope": WHO,
        "question": OWN,
    },
    "seating.Mixing": {"mixed_by": NOBODY},
    "seating.Tie": {"made_by": WHO},
    "seating.Pin": {"made_by": WHO},
    "seating.Search": {"question": NOBODY, "fingerprint": NOBODY, "asked_by": WHO, "outcome": NOBODY},
    "seating.Plan": {
        "rounds": NOBODY,
        "reached": NOBODY,
        "bounds": NOBODY,
        "at_spread": NOBODY,
        "made_by": WHO,
        "published_by": WHO,
    },
    "checkin.Presence": {"seen_by": WHO},
    "lessons.Lesson": {
        "text": TYPED,
        "wanted": TYPED,
        "source_text": TYPED,
        "if_text": TYPED,
        "then_text": TYPED,
        "with_whom": TYPED,
        "fit_why": TYPED,
        "wrong_because": OWN,
    },
    "lessons.Idea": {"text": OWN},
    "landing.Bundle": {"title": TYPED, "owner": WHO, "created_by": WHO},
    "landing.Landing": {"owner": WHO},
    "landing.Report": {"said_by": WHO, "evidence": TYPED},
    "landing.Observer": {"person": WHO, "name": OWN, "address": OWN},
    "landing.Barrier": {
        "said_by": WHO,
        "text": OWN,
        "raised_text": TYPED,
        "lifted_by": WHO,
        "lifted_how": TYPED,
    },
    "landing.Measure": {"what": TYPED, "unit": TYPED},
    "landing.Decision": {"number": NOBODY, "text": TYPED, "link": TYPED, "created_by": WHO},
    "landing.Meeting": {"place": TYPED, "about": TYPED, "created_by": WHO},
    "practices.Practice": {
        "title": TYPED,
        "about": TYPED,
        "topics": NOBODY,
        "contact": WHO,
        "contact_text": TYPED,
        "evidence": TYPED,
        "created_by": WHO,
    },
    "practices.Thanked": {},
    "practices.Document": {"title": TYPED, "link": TYPED},
    "practices.Adoption": {"adapted": TYPED, "result_there": TYPED, "result_here": TYPED, "created_by": WHO},
    "practices.Want": {"text": TYPED, "topics": NOBODY, "contact": WHO},
    "practices.FollowUp": {
        "who": TYPED,
        "documents": TYPED,
        "note": TYPED,
        "created_by": WHO,
        "withdrawn_by": WHO,
        "withdrawn_why": TYPED,
    },
    "purse.Terms": {"euros_source": TYPED, "grams_source": TYPED, "changed_by": WHO},
    "purse.Correction": {"why": TYPED, "made_by": WHO},
    "letters.Letter": {
        "addressee": TYPED,
        "opening": TYPED,
        "closing": TYPED,
        "signature": TYPED,
        "changed_by": WHO,
    },
    "running.Running": {"changed_by": WHO},
    "running.Proposal": {"print": NOBODY, "misfits": NOBODY, "content": NOBODY, "decided_by": WHO},
    "running.Announcement": {"text": TYPED, "made_by": WHO},
    "scripts.Script": {"title": TYPED, "about": TYPED, "steps": TYPED, "made_by": WHO},
    "mail.Message": {
        "person": WHO,
        "address": OWN,
        "language": NOBODY,
        "kind": NOBODY,
        "subject": TYPED,
        "body": TYPED,
        "attachment_name": TYPED,
        "attachment": TYPED,
        "key": NOBODY,
        "claimed_by": NOBODY,
        "problem": TYPED,
    },
    "jobs.Job": {
        "name": NOBODY,
        "arguments": TYPED,
        "key": NOBODY,
        "person": WHO,
        "result": TYPED,
        "problem": TYPED,
        "claimed_by": NOBODY,
    },
    "accounts.Submission": {"token": NOBODY, "person": WHO, "location": NOBODY},
    "accounts.Issuer": {
        "slug": NOBODY,
        "name": NOBODY,
        "server_url": NOBODY,
        "client_id": NOBODY,
        "client_secret": NOBODY,
    },
    "accounts.Domain": {"name": NOBODY},
    "accounts.AccessLink": {"person": WHO, "fingerprint": OWN},
    "audit.Line": {"what": NOBODY, "thing": NOBODY, "facts": NOBODY},
    "keeping.Sweep": {"removed": NOBODY},
    "municipalities.Municipality": {"code": NOBODY, "name": NOBODY, "province": NOBODY},
    "sessions.Session": {"session_key": OWN, "session_data": OWN},
    "account.EmailAddress": {"user": WHO, "email": OWN},
    "account.EmailConfirmation": {"key": OWN},
    "socialaccount.SocialApp": {
        "provider": NOBODY,
        "provider_id": NOBODY,
        "name": NOBODY,
        "client_id": NOBODY,
        "secret": NOBODY,
        "key": NOBODY,
        "settings": NOBODY,
    },
    "socialaccount.SocialAccount": {"user": WHO, "provider": NOBODY, "uid": OWN, "extra_data": OWN},
    "socialaccount.SocialToken": {"token": OWN, "token_secret": OWN},
    "mfa.Authenticator": {"user": WHO, "data": OWN},
    "auth.Permission": {"name": NOBODY, "codename": NOBODY},
    "auth.Group": {"name": NOBODY},
    "contenttypes.ContentType": {"app_label": NOBODY, "model": NOBODY},
}
"""By table and column. A column with choices holds a word of ours and needs no line."""


def typed_columns() -> dict[str, tuple[str, ...]]:
    """Give by table the columns in which somebody may have typed the name of another."""
    found = {
        table: tuple(name for name, place in columns.items() if place is TYPED) for table, columns in PLACES.items()
    }
    return {table: columns for table, columns in found.items() if columns}
