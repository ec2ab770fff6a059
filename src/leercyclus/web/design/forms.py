"""Forms as the house draws them: labels above, what is expected below the label, what is wrong beside the field.

A view carries out what a form asks through `HouseForm.carry_out`, the one way in which a refusal is told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, ClassVar, Generic, TypeVar, cast

from django import forms
from django.forms.renderers import TemplatesSetting
from django.http import QueryDict

from leercyclus.engine.reasons import BadInput, Language

Result = TypeVar("Result")
MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Done(Generic[Result]):
    """What a form asked for was done.

    Attributes:
        result: what the action gave.
    """

    result: Result


def read_version(typed: object) -> int:
    """Read the version of a row as it came back from a page.

    Args:
        typed: what was sent, as text; nothing and what was never given out are possible.

    Returns:
        The version; 0 where it cannot be one, so that it is the version of no row that is there.

    Examples:
        >>> read_version("12"), read_version(None), read_version("9" * 5000)
        (12, 0, 0)
    """
    text = str(typed or "")
    # A version with more digits was never given out, and Python refuses to read one of thousands.
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS else 0


class VersionField(forms.Field):
    """The version of the row that a form was filled from, unseen; what cannot be a version is 0."""

    widget = forms.HiddenInput

    def to_python(self, value: object) -> int:
        """Read it; never a reason to refuse a form: the action tells that the row is another one by now."""
        return read_version(value)


class HouseRenderer(TemplatesSetting):
    """Draws a field with the components of NL Design System, by the engine of the pages: it knows their tags."""

    form_template_name = "house/form.html"
    field_template_name = "house/field.html"


class HouseForm(forms.Form):
    """A form whose fields wear the classes of the house.

    `once` is a token that every drawn form carries, so that sending it twice does it once; `version` is the version of
    the row that the form was filled from, empty for a new one.

    Attributes:
        status: of the page that shows the form: 200 as long as nothing stood in the way, 422 when what it asks cannot
            be, 409 when somebody else saved the row meanwhile.
        was_parked: whether it is filled with what waited while its owner signed in again.
        theirs: label and text of what somebody else saved meanwhile.
        is_own_conflict: whether that somebody is the same person, in another window.
    """

    required_css_class = ""
    error_css_class = ""
    CLASSES: ClassVar[tuple[tuple[type[forms.Widget], str], ...]] = (
        (forms.CheckboxSelectMultiple, "utrecht-checkbox utrecht-checkbox--html-input"),
        (forms.RadioSelect, "utrecht-radio-button utrecht-radio-button--html-input"),
        (forms.CheckboxInput, "utrecht-checkbox utrecht-checkbox--html-input"),
        (forms.Select, "utrecht-select utrecht-select--html-select"),
        (forms.Textarea, "utrecht-textarea utrecht-textarea--html-textarea"),
        (forms.FileInput, "lc-bestand"),
        (forms.TextInput, "utrecht-textbox utrecht-textbox--html-input"),
        (forms.EmailInput, "utrecht-textbox utrecht-textbox--html-input"),
        (forms.URLInput, "utrecht-textbox utrecht-textbox--html-input"),
        (forms.PasswordInput, "utrecht-textbox utrecht-textbox--html-input"),
        (forms.DateInput, "utrecht-textbox utrecht-textbox--html-input"),
        (forms.TimeInput, "utrecht-textbox utrecht-textbox--html-input"),
    )

    version = VersionField(required=False)

    def __init__(self, *args: Any, parked: QueryDict | None = None, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; `parked` is what waited while its owner signed in again, shown but not yet sent."""
        if parked is not None:
            initial = {**(kwargs.get("initial") or {}), **_values(type(self), parked)}
            kwargs["initial"] = initial
        super().__init__(*args, **kwargs)
        self.status = HTTPStatus.OK
        self.was_parked = parked is not None
        self.theirs: list[tuple[str, str]] = []
        self.is_own_conflict = False
        for name, field in self.fields.items():
            self._dress(name, field)

    def _dress(self, name: str, field: forms.Field) -> None:
        widget = field.widget
        for kind, classes in self.CLASSES:
            if isinstance(widget, kind):
                widget.attrs["class"] = classes
                break
        if field.help_text and not isinstance(widget, forms.HiddenInput):
            widget.attrs["aria-describedby"] = f"{str(self.auto_id) % name}_helptext"
        if isinstance(widget, forms.DateInput) and widget.input_type == "text":
            widget.input_type = "date"
            widget.format = "%Y-%m-%d"

    def carry_out(
        self, deed: Callable[[], Result], language: Language, *, beside: str | None = None
    ) -> Done[Result] | None:
        """Do what the form asks if it was filled in well; what stands in the way is told in the form.

        Nothing that was typed is lost: drawn again, the form holds it, with what is wrong, and `status` is the status
        of the page.

        Args:
            deed: the action; called at most once, when the form is valid, so it can read `cleaned_data`.
            language: of the sentences that a refusal gives.
            beside: the field that a refusal is about; None for the form as a whole.

        Returns:
            What the action gave, or None when it was not done.

        Examples:
            >>> class SeatsForm(HouseForm):
            ...     seats = forms.IntegerField(min_value=1)
            >>> form = SeatsForm({"seats": "12"})
            >>> form.carry_out(lambda: form.cleaned_data["seats"] // 6, "en")
            Done(result=2)
            >>> empty = SeatsForm({"seats": ""})
            >>> print(empty.carry_out(lambda: empty.cleaned_data["seats"] // 6, "en"), empty.status.value)
            None 422
        """
        self.status = HTTPStatus.UNPROCESSABLE_ENTITY
        if not self.is_valid():
            return None
        try:
            done = Done(deed())
        except BadInput as bad:
            self.add_error(beside, bad.say(language))
            return None
        except Conflict as conflict:
            self.tell_conflict(version=conflict.version, theirs=conflict.theirs, is_own=conflict.is_own)
            return None
        self.status = HTTPStatus.OK
        return done

    def tell_conflict(self, *, version: int, theirs: Mapping[str, str], is_own: bool = False) -> None:
        """Show what somebody else saved meanwhile beside what stands in the form; sending it again writes over that.

        Args:
            version: the version of the row as it is now.
            theirs: by the name of a field, the text that stands in the row now.
            is_own: whether it was the same person, in another window.
        """
        self.is_own_conflict = is_own
        self.theirs = [(str(self.fields[name].label), text) for name, text in theirs.items() if name in self.fields]
        data = cast("QueryDict", self.data).copy()
        data["version"] = str(version)
        self.data = data
        self.status = HTTPStatus.CONFLICT

    @property
    def seen_version(self) -> int:
        """Give the version that the form was filled from; 0 for a new row."""
        return read_version(self.cleaned_data.get("version"))


class Conflict(Exception):
    """Somebody else saved the same row meanwhile.

    Attributes:
        version: of the row as it is now.
        theirs: by the name of a field, what stands there now.
        is_own: whether it was saved by the one who saves now, in another window.
    """

    def __init__(self, *, version: int, theirs: Mapping[str, str], is_own: bool = False) -> None:
        super().__init__(f"version {version}")
        self.is_own = is_own
        self.version = version
        self.theirs = dict(theirs)


def _values(form: type[forms.Form], given: QueryDict) -> dict[str, object]:
    """Give what was typed as initial values: a list where the field takes several."""
    found: dict[str, object] = {}
    for name, field in form.base_fields.items():
        if name not in given:
            continue
        many = isinstance(field, forms.MultipleChoiceField)
        found[name] = given.getlist(name) if many else given.get(name)
    return found
