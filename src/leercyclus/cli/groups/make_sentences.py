"""What `leercyclus groups make` says, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NO_COLUMN = Rule(
    "cli_make.no_column",
    nl="Verwacht bij {option}: een kolom van de lijst. Gekregen: ‘{found}’. De kolommen zijn: {columns}.",
    en="Expected a column of the list for {option}, got ‘{found}’. The columns are: {columns}.",
)
NO_CROSS = Rule(
    "cli_make.no_cross",
    nl="Er is geen kolom ‘gemeente’. Zeg met --cross over welke kolom heen mensen elkaar moeten treffen: {columns}.",
    en="There is no column ‘municipality’. Say with --cross across which column people are to meet: {columns}.",
)
NO_COLUMNS = Rule(
    "cli_make.no_columns",
    nl="Er zijn alleen namen. Voeg een kolom toe waarop gemengd kan worden, zoals ‘gemeente’.",
    en="There are only names. Add a column by which people can be mixed, such as ‘municipality’.",
)
ONE_VALUE = Rule(
    "cli_make.one_value",
    nl="Iedereen heeft ‘{value}’ in kolom ‘{column}’. Zo valt er niets te mengen over die kolom.",
    en="Everybody has ‘{value}’ in column ‘{column}’. So there is nothing to mix across that column.",
)
NOT_FILLED = Rule(
    "cli_make.not_filled",
    nl="Kolom ‘{column}’ is bij {count} mensen leeg. Voor de spreiding tellen zij als een eigen soort.",
    en="Column ‘{column}’ is empty for {count} people. For the spread they count as a kind of their own.",
)
BAD_BOUND = Rule(
    "cli_make.bad_bound",
    nl='Verwacht bij {option}: kolom=waarde:aantal, zoals "niveau=wethouder:1". Gekregen: ‘{found}’.',
    en='Expected column=value:count for {option}, such as "level=alderman:1", got ‘{found}’.',
)
NO_VALUE = Rule(
    "cli_make.no_value",
    nl="Verwacht bij {option}: iets dat in kolom ‘{column}’ staat. Gekregen: ‘{found}’. {hint}",
    en="Expected something that stands in column ‘{column}’ for {option}, got ‘{found}’. {hint}",
)
BAD_PAIR = Rule(
    "cli_make.bad_pair",
    nl="Verwacht bij {option}: twee namen of meer met ‘;’ ertussen. Gekregen: ‘{found}’.",
    en="Expected two names or more with ‘;’ between them for {option}, got ‘{found}’.",
)
AT_OPTION = Rule("cli_make.at_option", nl="Bij {option}: {problem}", en="For {option}: {problem}")
WISH_NEAR = Rule(
    "cli_make.wish_near",
    nl="verwacht een workshop van de lijst. Gekregen: ‘{found}’. Bedoel je {near}?",
    en="expected a workshop of the list, got ‘{found}’. Did you mean {near}?",
)
WISH_UNKNOWN = Rule(
    "cli_make.wish_unknown",
    nl="Wensen die geen workshop zijn, en niet tellen: {wishes}.",
    en="Wishes that are no workshop, and do not count: {wishes}.",
)
WISHES_UNUSED = Rule(
    "cli_make.wishes_unused",
    nl="De wensen tellen nog niet: er is geen lijst met workshops. Geef die met --workshops.",
    en="The wishes do not count yet: there is no list of workshops. Give it with --workshops.",
)
PLAN = Rule(
    "cli_make.plan",
    nl="Er wordt gemengd over ‘{cross}’ heen, en gelijk gespreid op {spread}.",
    en="People are mixed across ‘{cross}’, and spread evenly by {spread}.",
)
PLAN_CROSS = Rule(
    "cli_make.plan_cross", nl="Er wordt gemengd over ‘{cross}’ heen.", en="People are mixed across ‘{cross}’."
)
SIZES = Rule(
    "cli_make.sizes",
    nl="Ronde {round}: {people} mensen, groepen: {groups}.",
    en="Round {round}: people {people}, groups {groups}.",
)
KEEP = Rule(
    "cli_make.keep",
    nl="Bewaar ook de vraag en het plan, dan kun je later herstellen wie er niet komt: "
    "--instance dag.json --output plan.json.",
    en="Keep the question and the plan as well, and you can repair later who does not come: "
    "--instance day.json --output plan.json.",
)
