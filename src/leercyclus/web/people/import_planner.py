"""Makes the plan of a list: who each row is, what it would change, and what is refused."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from uuid import UUID

from leercyclus.engine.reasons import Reason
from leercyclus.formats.names import bare, plain
from leercyclus.formats.persons import PersonRow
from leercyclus.web.people import import_sentences as sentences
from leercyclus.web.people.given import MOST_TOPICS, Given, clean_address
from leercyclus.web.people.import_plan import Change, Choice, Entry, Kind, Known, Plan

LONGEST = 120
COMPARED = ("address", "title", "level", "department", "topics", "boss", "employer", "language", "since", "until")


@dataclass
class Planner:
    """Makes the plan.

    Attributes:
        organisation: the municipality and its name.
        partners: the ids of its partners by name.
        known: everybody of the delegation of all time, and of the other organisations that the reader keeps.
        today: the first day of who is new.
    """

    organisation: tuple[UUID, str]
    partners: Mapping[str, UUID]
    known: Sequence[Known]
    today: date
    refused: list[Reason] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._by_id = {one.id: one for one in self.known}
        self._by_address = {one.given.address: one for one in self.known if one.given.address}
        self._by_name: dict[str, list[Known]] = defaultdict(list)
        for one in self.known:
            if one.was_here and one.given.name:
                self._by_name[plain(one.given.name)].append(one)
        self._partner_of = {plain(name): (name, one) for name, one in self.partners.items()}
        self._listed: dict[str, list[PersonRow]] = defaultdict(list)
        self._who: dict[int, tuple[Known | None, Known | None]] = {}

    def plan(self, rows: Sequence[PersonRow]) -> Plan:
        """Compare a list with who is known; cost grows with the number of rows plus that of who is known."""
        for row in rows:
            for key in filter(None, (plain(row.name), clean_address(row.email))):
                self._listed[key].append(row)
        self._who = {row.row: self._recognise(row) for row in rows}
        entries = [entry for row in rows if (entry := self._entry(row))]
        return Plan(tuple(entries), tuple(self.refused))

    def _recognise(self, row: PersonRow) -> tuple[Known | None, Known | None]:
        """Give the person that a row is, or else one that it may be."""
        address = clean_address(row.email)
        if address in self._by_address:
            return self._by_address[address], None
        named = self._by_name.get(plain(row.name), []) if row.name else []
        if not address:
            here = [one for one in named if one.is_here] or named
            if len(here) > 1:
                self._refuse(row, "name", sentences.TWO_OF_A_NAME(count=len(here), found=row.name))
            return (here[0] if here else None), None
        if len(named) == 1 and not named[0].given.address and named[0].may_readdress:
            return named[0], None
        # A namesake with a row of its own is somebody else.
        doubtful = [one for one in named if one.given.address and one.given.address not in self._listed]
        return None, (doubtful[0] if len(doubtful) == 1 else None)

    def _entry(self, row: PersonRow) -> Entry | None:
        before = len(self.refused)
        self._measure(row)
        employer, partner = self._employer(row)
        boss, boss_row = self._boss(row)
        if len(self.refused) > before:
            return None
        told = Given(
            name=row.name,
            address=clean_address(row.email),
            title=row.post,
            level=row.level,
            department=row.department,
            topics=row.topics,
            boss=boss,
            employer=employer,
            language=row.language,
            since=date.fromisoformat(row.valid_from) if row.valid_from else None,
            until=date.fromisoformat(row.valid_to) if row.valid_to else None,
        )
        entry = Entry(row.row, Kind.NEW, None, told, boss_row=boss_row, partner=partner)
        known, similar = self._who[row.row]
        if similar is not None:
            return self._doubtful(entry, similar)
        if known is None:
            return replace(entry, given=self._fresh(told))
        return self._laid_over(entry, known) if known.is_here else self._coming(entry, known)

    def _fresh(self, told: Given) -> Given:
        """Give what stands in a new record: from today, in Dutch, where the row does not say otherwise."""
        begins = min(self.today, told.until) if told.until else self.today
        return replace(told, language=told.language or "nl", since=told.since or begins)

    def _coming(self, entry: Entry, known: Known) -> Entry:
        """Somebody who left comes back, or is known in another organisation that the reader keeps."""
        fresh = self._fresh(entry.given)
        given = replace(
            _over(known.given, entry.given),
            name=known.given.name or entry.given.name,
            address=known.given.address or entry.given.address,
            since=fresh.since,
            until=entry.given.until,
        )
        kind = Kind.BACK if known.was_here else Kind.LINKED
        return replace(entry, kind=kind, person=known.id, given=given, similar=known.given.name)

    def _laid_over(self, entry: Entry, known: Known) -> Entry:
        """Lay a row over what is known; cells that are empty change nothing."""
        told = entry.given
        if told.since == known.post_from:
            told = replace(told, since=None)  # it tells when the post began, which is known
        is_new_post = _is_new_post(told, known)
        given = replace(_over(known.given, told), name=known.given.name or told.name)
        begins = max(filter(None, (given.since, None if is_new_post else known.post_from)), default=None)
        if begins and given.until and given.until < begins:
            self._refuse_row(
                entry.row, "until", sentences.ENDS_FIRST(begin=begins.isoformat(), end=given.until.isoformat())
            )
        if is_new_post:
            told = replace(told, since=None)
        changes = tuple(self._changes(known, replace(entry, given=told)))
        if not known.given.name and told.name:
            changes = (Change("name", "", told.name), *changes)
        laid = replace(entry, kind=Kind.CHANGED, person=known.id, given=given, changes=changes, new_post=is_new_post)
        if told.name and known.given.name and plain(told.name) != plain(known.given.name):
            return replace(
                laid,
                kind=Kind.OTHER_NAME,
                given=replace(given, name=told.name),
                changes=(Change("name", known.given.name, told.name), *changes),
                similar=known.given.name,
                choices=(Choice.SKIP, Choice.SAME) if known.may_rename else (Choice.SKIP,),
            )
        return laid if changes else replace(laid, kind=Kind.KNOWN)

    def _doubtful(self, entry: Entry, known: Known) -> Entry:
        """A person of the same name has another address: the same one, or somebody else."""
        fresh = self._fresh(entry.given)
        may_be_same = known.is_here and known.may_readdress
        told = replace(entry, given=replace(entry.given, name="", address=""))
        laid = self._laid_over(told, known) if may_be_same else entry
        return replace(
            laid,
            kind=Kind.OTHER_ADDRESS,
            person=known.id,
            given=replace(laid.given, address=entry.given.address),
            changes=(Change("address", known.given.address, entry.given.address), *laid.changes),
            similar=known.given.address,
            choices=(Choice.SKIP, Choice.OTHER, *((Choice.SAME,) if may_be_same else ())),
            fresh=fresh,
        )

    def _changes(self, known: Known, entry: Entry) -> list[Change]:
        found = []
        for name in COMPARED:
            before, after = getattr(known.given, name), getattr(entry.given, name)
            if after and after != before:
                found.append(Change(name, self._shown(name, before), self._shown(name, after)))
        if entry.boss_row is not None and self._boss_changes(known, entry.boss_row):
            rows = [row for rows in self._listed.values() for row in rows if row.row == entry.boss_row]
            found.append(Change("boss", self._shown("boss", known.given.boss), rows[0].name or rows[0].email))
        if entry.partner:
            found.append(Change("employer", self._shown("employer", known.given.employer), entry.partner))
        return found

    def _boss_changes(self, known: Known, row: int) -> bool:
        """Tell whether the boss on a row is not the one of now."""
        similar = self._who[row][1]
        return similar is None or similar.id != known.given.boss

    def _boss(self, row: PersonRow) -> tuple[UUID | None, int | None]:
        """Give to whom somebody reports: a person who is known, or somebody of the list by the row."""
        text = row.reports_to
        if not text:
            return None, None
        key = clean_address(text) if "@" in text else plain(text)
        listed = self._listed.get(key, [])
        if "@" in text:
            named = [self._by_address[key]] if key in self._by_address else []
        else:
            named = [one for one in self._by_name.get(key, []) if one.is_here]
        if [one.row for one in listed] == [row.row]:
            self._refuse(row, "boss", sentences.OWN_BOSS(found=text))
        elif len(listed) == 1:
            known = self._who[listed[0].row][0]
            return (known.id, None) if known else (None, listed[0].row)
        elif not listed and len(named) == 1:
            return named[0].id, None
        elif listed or named:
            self._refuse(row, "boss", sentences.TWO_BOSSES(count=len(listed) or len(named), found=text))
        else:
            self._refuse(row, "boss", sentences.UNKNOWN_BOSS(organisation=self.organisation[1], found=text))
        return None, None

    def _employer(self, row: PersonRow) -> tuple[UUID | None, str]:
        """Give who pays: a partner that is known, the municipality, or a partner to be added."""
        for text in filter(None, (row.employer, row.organisation)):
            if bare(text) == bare(self.organisation[1]):
                if text is row.employer:
                    return self.organisation[0], ""
                continue
            if (key := plain(text)) in self._partner_of:
                return self._partner_of[key][1], ""
            if row.level == "partner" and key:
                return None, text
            reason = sentences.OTHER_ORGANISATION(organisation=self.organisation[1], found=text)
            self._refuse(row, "organisation", reason)
            return None, ""
        return None, ""

    def _measure(self, row: PersonRow) -> None:
        texts = (
            ("name", row.name),
            ("title", row.post),
            ("department", row.department),
            ("organisation", row.organisation),
        )
        for name, text in texts:
            if len(text) > LONGEST:
                self._refuse(row, name, sentences.TOO_LONG(most=LONGEST, found=len(text)))
        if len(row.topics) > MOST_TOPICS:
            self._refuse(row, "topics", sentences.TOO_MANY_TOPICS(most=MOST_TOPICS, found=len(row.topics)))

    def _refuse(self, row: PersonRow, column: str, reason: Reason) -> None:
        self._refuse_row(row.row, column, reason)

    def _refuse_row(self, row: int, column: str, reason: Reason) -> None:
        self.refused.append(sentences.AT_ROW(row=str(row), column=sentences.COLUMNS[column](), reason=reason))

    def _shown(self, name: str, value: object) -> str:
        if name == "boss":
            return self._by_id[value].given.name if isinstance(value, UUID) and value in self._by_id else ""
        if name == "employer":
            names = {one: text for text, one in self._partner_of.values()}
            return names.get(value, self.organisation[1]) if isinstance(value, UUID) else self.organisation[1]
        return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value or "")


def _over(before: Given, told: Given) -> Given:
    """Lay what a row tells over what stands in the record."""
    return replace(before, **{one.name: value for one in fields(Given) if (value := getattr(told, one.name))})


def _is_new_post(told: Given, known: Known) -> bool:
    """Tell whether a later first day and another level or title mean another post."""
    if told.since is None or known.post_from is None or told.since <= known.post_from:
        return False
    before = (known.given.level, known.given.title)
    return (told.level or before[0], told.title or before[1]) != before
