"""Forms as the house draws them: labels above, what is expected below the label, what is wrong beside the field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, cast

from django import forms
from django.forms.renderers import TemplatesSetting
from django.http import QueryDict


class HouseRenderer(TemplatesSetting):
    """Draws a field with the components of NL Design System, by the engine of the pages: it knows their tags."""

    form_template_name = "house/form.html"
    field_template_name = "house/field.html"


class HouseForm(forms.Form):
    """A form whose fields wear the classes of the house.

    `once` is a token that every drawn form carries, so that sending it twice does it once; `version` is the version of
    the row that the form was filled from, empty for a new one.
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

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, parked: QueryDict | None = None, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; `parked` is what waited while its owner signed in again, shown but not yet sent."""
        if parked is not None:
            initial = {**(kwargs.get("initial") or {}), **_values(type(self), parked)}
            kwargs["initial"] = initial
        super().__init__(*args, **kwargs)
        self.was_parked = parked is not None
        self.theirs: list[tuple[str, str]] = []
        for name, field in self.fields.items():
            self._dress(name, field)

    def _dress(self, name: str, field: forms.Field) -> None:
        widget = field.widget
        for kind, classes in self.CLASSES:
            if isinstance(widget, kind):
                widget.attrs["class"] = classes
                break
        if field.help_text and not isinstance(widget, forms.HiddenInput):
            widget.attrs["aria-describedby"] = f"id_{name}_helptext"
        if isinstance(widget, forms.DateInput) and widget.input_type == "text":
            widget.input_type = "date"
            widget.format = "%Y-%m-%d"

    def tell_conflict(self, *, version: int, theirs: Mapping[str, str]) -> None:
        """Show what somebody else saved meanwhile beside what stands in the form; sending it again writes over that.

        Args:
            version: the version of the row as it is now.
            theirs: by the name of a field, the text that stands in the row now.
        """
        self.theirs = [(str(self.fields[name].label), text) for name, text in theirs.items() if name in self.fields]
        data = cast("QueryDict", self.data).copy()
        data["version"] = str(version)
        self.data = data

    @property
    def seen_version(self) -> int:
        """Give the version that the form was filled from; 0 for a new row."""
        return int(self.cleaned_data.get("version") or 0)


class Conflict(Exception):
    """Somebody else saved the same row meanwhile.

    Attributes:
        version: of the row as it is now.
        theirs: by the name of a field, what stands there now.
    """

    def __init__(self, *, version: int, theirs: Mapping[str, str]) -> None:
        super().__init__(f"version {version}")
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
