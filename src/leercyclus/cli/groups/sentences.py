"""What the commands for mixed groups say around the answers of the engine, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

PREPARING = Rule(
    "cli_groups.preparing",
    nl="De zoekmachine wordt eenmalig klaargezet; dat duurt ongeveer tien tellen.",
    en="The search is being made ready, once; that takes about ten seconds.",
)
PROGRESS = Rule("cli_groups.progress", nl="{share:.0%} gezocht", en="{share:.0%} searched")
PROGRESS_FOUND = Rule(
    "cli_groups.progress_found",
    nl="{share:.0%} gezocht; tot nu toe {pairs} paren, waarvan {cross} van elders; naast de spreiding: {off}",
    en="{share:.0%} searched; so far {pairs} pairs, of which {cross} from elsewhere; off the spread: {off}",
)
STOPPED = Rule(
    "cli_groups.stopped",
    nl="Het zoeken is gestopt. Dit is het beste plan tot nu toe; het houdt zich aan alle regels.",
    en="The search was stopped. This is the best plan so far; it keeps all rules.",
)
NOTHING_YET = Rule(
    "cli_groups.nothing_yet",
    nl="Het zoeken is gestopt voordat er een plan was. Er is niets geschreven.",
    en="The search was stopped before there was a plan. Nothing was written.",
)
STOPPED_TWICE = Rule(
    "cli_groups.stopped_twice",
    nl="Je hebt twee keer gestopt. Er is niets geschreven.",
    en="You stopped it twice. Nothing was written.",
)
AGAIN = Rule(
    "cli_groups.again",
    nl="Voor hetzelfde plan: dezelfde opdracht met --seed {seed} --steps {steps}, in plaats van --seconds.",
    en="For the same plan: the same command with --seed {seed} --steps {steps}, in place of --seconds.",
)
NOT_AGAIN = Rule(
    "cli_groups.not_again",
    nl="Omdat het zoeken is gestopt, is dit plan niet opnieuw te maken. Bewaar het.",
    en="As the search was stopped, this plan cannot be made again. Keep it.",
)
KEEPS_RULES = Rule("cli_groups.keeps_rules", nl="Dit plan houdt zich aan alle regels.", en="This plan keeps all rules.")
KEEPS_OTHERS = Rule(
    "cli_groups.keeps_others",
    nl="Dit plan houdt zich aan alle andere regels.",
    en="This plan keeps all other rules.",
)
KEEP_FILE = Rule("cli_groups.keep_file", nl="{said} Bewaar het bestand.", en="{said} Keep the file.")
CHOICE = Rule(
    "cli_groups.choice",
    nl="Keuze {number}: {pairs} paren, waarvan {cross} van elders; naast de spreiding: {off}.",
    en="Choice {number}: {pairs} pairs, of which {cross} from elsewhere; off the spread: {off}.",
)
CHOSEN = Rule(
    "cli_groups.chosen", nl="{choice} Dit is het gekozen plan.", en="{choice} This is the plan that was chosen."
)
CHOICES = Rule(
    "cli_groups.choices",
    nl="Er zijn {count} plannen om uit te kiezen, van de meest gelijke spreiding naar de meeste ontmoetingen.",
    en="There are {count} plans to choose from, from the most even spread to the most meetings.",
)
WRITTEN = Rule("cli_groups.written", nl="Geschreven: {path}", en="Written: {path}")
RELAXED = Rule(
    "cli_groups.relaxed",
    nl="LET OP, een regel is losgelaten. {why} Zo is het opgelost: {done}",
    en="MIND, a rule was let go. {why} This was done: {done}",
)
TRY_RELAX = Rule(
    "cli_groups.try_relax",
    nl="Er is geen plan geschreven. Verander dit zelf, of laat het doen met --relax.",
    en="No plan was written. Change this yourself, or have it done with --relax.",
)

SECONDS_AND_STEPS = Rule(
    "cli_groups.seconds_and_steps",
    nl="Verwacht: --seconds of --steps. Gekregen: allebei. Laat een van beide weg.",
    en="Expected --seconds or --steps, got both. Leave one of them out.",
)
SECONDS = Rule(
    "cli_groups.seconds",
    nl="Verwacht bij --seconds: meer dan 0 en hoogstens {most}. Gekregen: {found}.",
    en="Expected more than 0 and at most {most} for --seconds, got {found}.",
)
STEPS = Rule(
    "cli_groups.steps",
    nl="Verwacht bij --steps: 1 of meer. Gekregen: {found}.",
    en="Expected 1 or more for --steps, got {found}.",
)
SEED = Rule(
    "cli_groups.seed",
    nl="Verwacht bij --seed: 0 tot en met {most}. Gekregen: {found}.",
    en="Expected 0 to {most} for --seed, got {found}.",
)
NO_FOLDER = Rule(
    "cli_groups.no_folder",
    nl="Er is geen map ‘{folder}’ om {path} in te schrijven. Maak de map, of kies een andere.",
    en="There is no folder ‘{folder}’ to write {path} in. Make the folder, or choose another.",
)
IS_FOLDER = Rule(
    "cli_groups.is_folder",
    nl="‘{path}’ is een map. Verwacht: de naam van een bestand.",
    en="‘{path}’ is a folder. Expected the name of a file.",
)
NOT_WRITABLE = Rule(
    "cli_groups.not_writable",
    nl="Hier kan niet geschreven worden: ‘{path}’ ({problem}). Kies een andere plek, of sluit het bestand eerst.",
    en="It is not possible to write here: ‘{path}’ ({problem}). Choose another place, or close the file first.",
)
ENDING = Rule(
    "cli_groups.ending",
    nl="Verwacht: een naam die eindigt op .json, .csv of .xlsx. Gekregen: ‘{path}’.",
    en="Expected a name that ends in .json, .csv or .xlsx, got ‘{path}’.",
)
SAME_FILE = Rule(
    "cli_groups.same_file",
    nl="‘{path}’ is twee keer genoemd om in te schrijven. Geef elk bestand een eigen naam.",
    en="‘{path}’ was named twice to write in. Give every file a name of its own.",
)
OWN_LIST = Rule(
    "cli_groups.own_list",
    nl="{path} is je eigen lijst. Kies een andere naam, zoals {other}.",
    en="{path} is your own list. Choose another name, such as {other}.",
)
HOLDS_NAMES = Rule(
    "cli_groups.holds_names",
    nl="In {path} staan namen. Gooi het weg als de dag voorbij is.",
    en="{path} holds names. Throw it away when the day is over.",
)
GROUP = Rule("cli_groups.group", nl="groep {number}", en="group {number}")
GROUP_THEME = Rule("cli_groups.group_theme", nl="groep {number}, {theme}", en="group {number}, {theme}")
GROUPS = Rule("cli_groups.groups", nl="{first}, {second}", en="{first}, {second}")
MADE_ROUND = Rule("cli_groups.made_round", nl="ronde {round}", en="round {round}")
TWO_ROUNDS = Rule("cli_groups.two_rounds", nl="ronde {first} en {last}", en="rounds {first} and {last}")
MORE_ROUNDS = Rule("cli_groups.more_rounds", nl="ronde {first} tot en met {last}", en="rounds {first} to {last}")
