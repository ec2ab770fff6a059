"""What is asked about a person in a delegation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.people.delegation_queries import Member
from leercyclus.web.people.given import MOST_TOPICS, Given, clean_address, topics_of
from leercyclus.web.people.levels import Level
from leercyclus.web.people.models import Organisation, Person

Choices = list[tuple[str, Any]]
LONGEST_TOPIC = 60


class PostForm(HouseForm):
    """What somebody does: the post, the level, the department, the topics and the boss."""

    title = forms.CharField(label=gettext_lazy("Post"), max_length=120, required=False)
    level = forms.ChoiceField(label=gettext_lazy("Level"), required=False)
    department = forms.CharField(label=gettext_lazy("Department"), max_length=120, required=False)
    topics = forms.CharField(
        label=gettext_lazy("Topics"),
        help_text=gettext_lazy("What somebody knows about, with a comma in between: youth, debts, housing."),
        max_length=600,
        required=False,
    )
    boss = forms.ChoiceField(label=gettext_lazy("Reports to"), required=False)

    def __init__(self, *args: Any, people: Sequence[Member] = (), about: Member | None = None, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the lists to choose from.

        Args:
            args: as a form has them.
            people: who can be reported to.
            about: who it is about: not to be reported to by oneself, and the boss of now can stay though gone.
            kwargs: as a form has them.
        """
        super().__init__(*args, **kwargs)
        self._choose("level", [("", gettext("not known")), *Level.choices])
        bosses = {str(one.id): one.shown_name for one in people if about is None or one.id != about.id}
        if about is not None and about.boss:
            bosses.setdefault(str(about.boss), about.boss_name)
        self._choose("boss", [("", gettext("nobody, or not known")), *bosses.items()])

    def _choose(self, name: str, choices: Choices) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices

    def clean_topics(self) -> tuple[str, ...]:
        """Read the topics, at most twelve and none longer than a few words."""
        found = topics_of(self.cleaned_data["topics"])
        if len(found) > MOST_TOPICS or any(len(topic) > LONGEST_TOPIC for topic in found):
            said = gettext("Expected at most %(most)s topics of %(signs)s characters each. Take a few away.")
            raise forms.ValidationError(said % {"most": MOST_TOPICS, "signs": LONGEST_TOPIC})
        return found

    def given(self, before: Given | None = None) -> Given:
        """Give what was typed; what is not asked for stays as it was."""
        typed = self.cleaned_data
        known = before or Given()
        boss, employer = typed["boss"], typed.get("employer")
        return Given(
            name=typed.get("name", known.name),
            address=clean_address(typed["email"]) if "email" in typed else known.address,
            title=typed["title"],
            level=typed["level"],
            department=typed["department"],
            topics=typed["topics"],
            boss=UUID(boss) if boss else None,
            employer=UUID(employer) if employer else known.employer,
            language=typed.get("language", known.language),
            since=typed.get("since", known.since) if "since" in self.fields else known.since,
            until=typed.get("until", known.until) if "until" in self.fields else known.until,
        )


class PersonForm(PostForm):
    """Somebody of a delegation: who it is, how to reach the person, what the person does, since when."""

    name = forms.CharField(label=gettext_lazy("Name"), max_length=120)
    email = forms.EmailField(
        label=gettext_lazy("Mail address"),
        help_text=gettext_lazy(
            "For invitations and for signing in. Without it somebody can take part, but gets no mail."
        ),
        max_length=254,
        required=False,
    )
    employer = forms.ChoiceField(label=gettext_lazy("Employer"))
    language = forms.ChoiceField(label=gettext_lazy("Language of mail and paper"))
    since = forms.DateField(label=gettext_lazy("In the delegation from"), widget=forms.DateInput, required=False)
    until = forms.DateField(label=gettext_lazy("In the delegation until"), widget=forms.DateInput, required=False)
    field_order = (
        *("name", "email", "title", "level", "department", "topics", "boss", "employer", "language", "since", "until"),
        "version",
    )

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        employers: Sequence[Organisation] = (),
        may_rename: bool = True,
        may_readdress: bool = True,
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Fill the list of employers, and leave out what this reader may not change."""
        super().__init__(*args, **kwargs)
        self._choose("employer", [(str(one.pk), one.name) for one in employers])
        self._choose("language", list(Person.Language.choices))
        if not may_rename:
            del self.fields["name"], self.fields["language"]
        if not may_readdress:
            del self.fields["email"]

    def clean(self) -> dict[str, Any]:
        """Check that somebody comes before leaving."""
        typed: dict[str, Any] = super().clean() or self.cleaned_data
        since, until = typed.get("since"), typed.get("until")
        if since and until and until < since:
            self.add_error("until", gettext("Expected a day on or after the first day. Change one of the two."))
        return typed


class ChangePostForm(PostForm):
    """From which day somebody does something else, and what."""

    day = forms.DateField(label=gettext_lazy("From"), widget=forms.DateInput)
    field_order = ("day", "title", "level", "department", "topics", "boss", "version")


class LeaveForm(HouseForm):
    """The last day of somebody in a delegation; why is not asked."""

    day = forms.DateField(
        label=gettext_lazy("Last day"),
        help_text=gettext_lazy("Why somebody leaves is not asked and not kept."),
        widget=forms.DateInput,
    )


class PartnerForm(HouseForm):
    """The name of a partner."""

    name = forms.CharField(
        label=gettext_lazy("Name of the partner"),
        help_text=gettext_lazy("An organisation outside the municipality, such as an association or a care provider."),
        max_length=120,
    )


def filled(member: Member) -> dict[str, Any]:
    """Give the form of somebody as it stands."""
    return {
        "name": member.name,
        "email": member.address,
        "title": member.title,
        "level": member.level,
        "department": member.department,
        "topics": ", ".join(member.topics),
        "boss": str(member.boss or ""),
        "employer": str(member.employer or ""),
        "language": member.language,
        "since": member.since,
        "until": member.until,
        "version": member.version,
    }


def fresh(organisation: UUID) -> dict[str, Any]:
    """Give the form of somebody new: in Dutch, from today, paid by the municipality."""
    return {"employer": str(organisation), "language": "nl", "since": timezone.localdate()}
