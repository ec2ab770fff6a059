"""Write the delegations, posts and employers of many people at once."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.people.delegation_queries import Member, members_ever
from leercyclus.web.people.given import Given
from leercyclus.web.people.import_plan import Entry
from leercyclus.web.people.models import Delegation, Employment, Post
from leercyclus.web.people.person_actions import ONE_DAY, move_ends, place_of_post

BATCH = 500


class Rows:
    """Writes what rows of a list tell, in a number of queries that hardly grows with them.

    Args:
        organisation: the municipality whose delegation it is.
    """

    def __init__(self, organisation: UUID) -> None:
        self.organisation = organisation

    def begin(self, entries: list[Entry]) -> None:
        """Let people come along who are not in the delegation yet: new ones, and who come back."""
        Delegation.objects.bulk_create([self._delegation(one) for one in entries], batch_size=BATCH)
        Employment.objects.bulk_create([self._employment(one) for one in entries], batch_size=BATCH)
        Post.objects.bulk_create([self._post(one) for one in entries if _says_post(one.given)], batch_size=BATCH)

    def change(self, entries: list[Entry]) -> None:
        """Write otherwise what stands there of people who are in the delegation."""
        members = {
            one.id: one for one in members_ever(self.organisation, [one.person for one in entries if one.person])
        }
        pairs = [(one, members[one.person]) for one in entries if one.person in members]
        for one, member in pairs:
            if one.given.until != member.until:
                move_ends(self.organisation, member.id, member.until, one.given.until)
        self._delegations([pair for pair in pairs if not pair[0].new_post])
        self._employments(pairs)
        self._posts([pair for pair in pairs if not pair[0].new_post])
        self._new_posts([pair for pair in pairs if pair[0].new_post])

    def _delegations(self, pairs: list[tuple[Entry, Member]]) -> None:
        spans = Delegation.objects.in_bulk([member.span for _, member in pairs])
        for one, member in pairs:
            spans[member.span].valid_from = one.given.since
            spans[member.span].valid_to = one.given.until
        Delegation.objects.bulk_update(spans.values(), ["valid_from", "valid_to"], batch_size=BATCH)

    def _employments(self, pairs: list[tuple[Entry, Member]]) -> None:
        known = Employment.objects.in_bulk([member.employment for _, member in pairs if member.employment])
        for one, member in pairs:
            if member.employment in known:
                known[member.employment].organisation_id = one.given.employer or self.organisation
        Employment.objects.bulk_update(known.values(), ["organisation"], batch_size=BATCH)
        lacking = [self._employment(one) for one, member in pairs if member.employment is None]
        Employment.objects.bulk_create(lacking, batch_size=BATCH)

    def _posts(self, pairs: list[tuple[Entry, Member]]) -> None:
        known = Post.objects.in_bulk([member.post for _, member in pairs if member.post])
        for one, member in pairs:
            if member.post in known:
                self._fill(known[member.post], one.given)
                if member.post_from == member.since:
                    known[member.post].valid_from = one.given.since
        facts = ["organisation", "title", "level", "department", "topics", "reports_to", "valid_from"]
        Post.objects.bulk_update(known.values(), facts, batch_size=BATCH)
        lacking = [self._post(one) for one, member in pairs if member.post is None and _says_post(one.given)]
        Post.objects.bulk_create(lacking, batch_size=BATCH)

    def _new_posts(self, pairs: list[tuple[Entry, Member]]) -> None:
        for one, member in pairs:
            if one.given.since and member.post:
                last = one.given.since - ONE_DAY
                Post.objects.filter(pk=member.post).exclude(valid_to__lt=last).update(valid_to=last)
        Post.objects.bulk_create([self._post(one) for one, _ in pairs], batch_size=BATCH)

    def _fill(self, post: Post, given: Given) -> None:
        post.organisation_id = place_of_post(self.organisation, given)
        post.title, post.level, post.department = given.title, given.level, given.department
        post.topics = list(given.topics)
        post.reports_to_id = given.boss

    def _delegation(self, one: Entry) -> Delegation:
        return Delegation(
            person_id=_person(one),
            organisation_id=self.organisation,
            valid_from=one.given.since,
            valid_to=one.given.until,
        )

    def _employment(self, one: Entry) -> Employment:
        return Employment(
            person_id=_person(one),
            organisation_id=one.given.employer or self.organisation,
            valid_from=one.given.since,
            valid_to=one.given.until,
        )

    def _post(self, one: Entry) -> Post:
        post = Post(person_id=_person(one), valid_from=one.given.since, valid_to=one.given.until)
        self._fill(post, one.given)
        return post


def _person(entry: Entry) -> UUID:
    if entry.person is None:
        raise ValueError("Expected a person for every row.")
    return entry.person


def _says_post(given: Given) -> bool:
    return bool(given.title or given.level or given.department or given.topics or given.boss)
