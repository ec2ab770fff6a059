"""What somebody wishes and needs, as a form that a thumb can fill in."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.guests.wishes_queries import MOST_WISHES, Choice, Hope, Wishes, by_time

RANKED = tuple(f"wish_{rank}" for rank in range(1, MOST_WISHES + 1))
GROUPED = (*RANKED, "hope")
"""What groups are made by: once those were published it changes nothing any more."""
OF_ANOTHER: dict[str, tuple[Any, Any]] = {
    "hope": (
        _("One person to meet"),
        _("When it fits, they sit at one table. The other does not see that it was asked."),
    ),
    "arrives": (_("Comes later, at"), ""),
    "leaves": (_("Leaves earlier, at"), ""),
    "access_need": (_("Needed to get in and take part"), ""),
    "diet": (
        _("What is not eaten"),
        _("Such as: vegetarian, no nuts. The caterer gets only counts, without names. Deleted the day after."),
    ),
    "photo": (_("A photo is all right"), ""),
}
"""What fields are called where somebody fills them in for somebody else, who is named above them; and what is
explained."""
PRIVATE = ("access_need", "diet", "question")
"""What is not shown to who opens a link from a mail: a mail can be passed on."""


def _clock() -> forms.TimeInput:
    return forms.TimeInput(
        format="%H:%M", attrs={"type": "time", "class": "utrecht-textbox utrecht-textbox--html-input"}
    )


class WishesForm(HouseForm):
    """Wishes and needs for one day.

    A field of which the kept value is not shown keeps that value when it is left empty.
    """

    template_name = "guests/wishes_fields.html"

    wish_1 = forms.ChoiceField(label=_("First choice"), required=False)
    wish_2 = forms.ChoiceField(label=_("Second choice"), required=False)
    wish_3 = forms.ChoiceField(label=_("Third choice"), required=False)
    hope = forms.ChoiceField(
        label=_("One person you hope to meet"),
        help_text=_("When it fits, you sit at one table. The other does not see that you asked."),
        required=False,
    )
    arrives = forms.TimeField(label=_("You come later, at"), required=False, widget=_clock())
    leaves = forms.TimeField(label=_("You leave earlier, at"), required=False, widget=_clock())
    access_need = forms.CharField(
        label=_("What you need to get in and take part"),
        max_length=280,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    diet = forms.CharField(
        label=_("What you do not eat"),
        help_text=_(
            "Such as: vegetarian, no nuts. The caterer gets only counts, without names. Deleted the day after."
        ),
        max_length=120,
        required=False,
    )
    photo = forms.ChoiceField(
        label=_("May you be in a photo?"),
        required=False,
        widget=forms.RadioSelect,
        choices=[("yes", _("yes")), ("no", _("no"))],
    )
    question = forms.CharField(
        label=_("Your own question"),
        help_text=_(
            "What do you want to have asked by the end of the day? It stands on your own page, not on a table card."
        ),
        max_length=280,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        choices: Sequence[Choice],
        hopes: Sequence[Hope],
        kept: Wishes,
        host: str,
        hidden: Collection[str] = (),
        without: Collection[str] = (),
        is_own: bool = True,
        holder: str = "",
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Fill the form.

        Args:
            args: as Django has it.
            choices: the workshops and visits that go on.
            hopes: who else was asked, in the order to show.
            kept: what is kept now.
            host: the name of the municipality that receives.
            hidden: fields of which the kept value is not shown.
            without: fields that are not asked.
            is_own: whether somebody fills it in for oneself.
            holder: the municipality with which the question can be requested; empty for that of who writes.
            kwargs: as Django has it; `initial` is added to what is kept.
        """
        self.kept, self.hidden_values = kept, frozenset(hidden)
        shown = {name: value for name, value in _initial(kept).items() if name not in self.hidden_values}
        kwargs["initial"] = {**shown, **(kwargs.get("initial") or {})}
        super().__init__(*args, **kwargs)
        self.is_own, self.holder = is_own, holder
        for name, (label, told) in ({} if is_own else OF_ANOTHER).items():
            self.fields[name].label, self.fields[name].help_text = label, told
        self._offer(choices, hopes)
        need = self.fields["access_need"]
        need.help_text = gettext(
            "Such as: a hearing loop, a place for a wheelchair. %(host)s, the host, reads it. Deleted the day after."
        ) % {"host": host}
        need.widget.attrs["aria-describedby"] = "id_access_need_helptext"
        for name in self.hidden_values & {name for name, value in _initial(kept).items() if value} - set(without):
            field = self.fields[name]
            field.help_text = gettext("Filled in already; not shown here. Leave it empty to keep it.")
            field.widget.attrs["aria-describedby"] = f"id_{name}_helptext"
        for name in without:
            del self.fields[name]

    def _offer(self, choices: Sequence[Choice], hopes: Sequence[Hope]) -> None:
        grouped = [(label, [(str(one.offer), one.title) for one in group]) for label, group in by_time(choices)]
        people: dict[str, list[tuple[str, str]]] = {}
        for one in hopes:
            people.setdefault(one.municipality, []).append((str(one.person), one.label))
        for name in GROUPED:
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)  # noqa: S101 - it is declared above
            field.choices = [("", gettext("no preference")), *(people.items() if name == "hope" else grouped)]

    def clean(self) -> dict[str, Any]:
        """Say it when the same one was wished for twice."""
        cleaned = super().clean() or {}
        seen: dict[str, str] = {}
        for name in RANKED:
            chosen = cleaned.get(name)
            if not chosen:
                continue
            if chosen in seen:
                told = gettext("You chose this one above already. Choose another one, or leave it empty.")
                self.add_error(name, told)
            seen[chosen] = name
        return cleaned

    def tell_conflict(self, *, version: int, theirs: Mapping[str, str], is_own: bool = False) -> None:
        """Show what somebody else saved meanwhile, without what is not shown to who fills in the form."""
        shown = {name: text for name, text in theirs.items() if name not in self.hidden_values}
        super().tell_conflict(version=version, theirs=shown, is_own=is_own)

    @property
    def wished(self) -> Wishes:
        """Give what is to be kept: what was typed, and for what is not asked or left empty unseen, what was there."""
        data, kept = self.cleaned_data, self.kept
        typed = {name: data[name] for name in self.fields if name in data}
        for name in self.hidden_values:
            if not typed.get(name):
                typed.pop(name, None)
        ranked = [typed[name] for name in RANKED if typed.get(name)]
        keeps_offers = not set(RANKED) & set(self.fields) or (set(RANKED) <= self.hidden_values and not ranked)
        found = replace(kept, offers=kept.offers if keeps_offers else tuple(map(UUID, ranked)))
        if "hope" in typed:
            found = replace(found, hope=UUID(typed["hope"]) if typed["hope"] else None)
        if "photo" in typed:
            found = replace(found, may_be_photographed={"yes": True, "no": False}.get(typed["photo"]))
        plain = {
            name: typed[name] for name in ("question", "arrives", "leaves", "access_need", "diet") if name in typed
        }
        return replace(found, **plain)


def _initial(kept: Wishes) -> dict[str, Any]:
    ranked = dict(zip(RANKED, map(str, kept.offers), strict=False))
    photo = {True: "yes", False: "no", None: ""}[kept.may_be_photographed]
    return {
        **ranked,
        "hope": str(kept.hope or ""),
        "arrives": kept.arrives,
        "leaves": kept.leaves,
        "access_need": kept.access_need,
        "diet": kept.diet,
        "photo": photo,
        "question": kept.question,
    }
