"""Every change of facts writes one line of the log, and every word of the log has its sentence."""

from __future__ import annotations

import pytest

from leercyclus.web.audit.words import LOOKED_UP, PLACEHOLDER, sentences
from tests.contract.calls import lines_of_its_own, lines_written, parts, public_actions, words_written

WEB = "leercyclus.web."
NO_FACTS = {
    "audit.actions": "it writes the line",
    "accounts.issuer_actions.names_itself": "it asks a server, and changes nothing",
    "accounts.issuer_provider_actions": "to an issuer and back; record_sign_in or record_refusal writes the line",
    "accounts.sign_in_actions.mail_code": "asking for a code changes nothing; signing in writes the line",
    "accounts.sign_in_actions.mail_unknown": "as mail_code",
    "calendars.file_actions": "a file that waits for a yes, in the session; what comes of it writes the line",
    "accounts.once_actions": "that a form was sent is no fact, and what the form does writes its own line",
    "operating": "copies the site whole, or puts a copy back with its own lines; a line more would be in neither",
    "jobs": "work for the machine is no fact; what a job does writes its own line",
    "mail.actions.queue_mail": "a mail tells of a fact, and the action that made the fact writes the line",
    "mail.job_actions": "it hands the mails to the mail server; the row says what became of each",
    "mail.sending_actions": "as mail.job_actions",
    "circles.mail_actions": "as mail.actions.queue_mail",
    "keeping.job_actions": "it calls apply_retention, which writes the line",
    "keeping.trace_actions": "a part of erase_person, which writes the line",
    "keeping.retention_actions.due": "it counts, and changes nothing",
    "people.import_actions.keep_list": "a list that waits for a yes is no fact yet; what comes of it writes the line",
    "people.import_actions.forget_expired": "as people.import_actions.keep_list",
    "people.import_actions.throw_away": "as people.import_actions.keep_list",
    "days.copy_actions": "a part of begin_day, which writes the line",
    "seating.job_actions": "it carries out what ask_plans wrote the line of",
    "seating.on_the_day_actions.standing": "it looks what no longer fits, and changes nothing",
    "seating.on_the_day_actions.mended": "it searches, and keeps nothing; publish_mended writes the line",
    "municipalities.actions": "public figures, the same for everybody",
    "circles.rota_mail_actions": "as mail.actions.queue_mail",
    "days.offer_mail_actions": "as mail.actions.queue_mail",
    "calendars.file_actions.show_file": "a file in the session of who looks at it; taking it in writes the line",
    "calendars.file_actions.waiting_file": "as show_file",
    "calendars.file_actions.forget_file": "as show_file",
    "lessons.ideas_actions": "an idea is a note to oneself; that somebody parked one is nobody's business",
    "lessons.evening_actions.plan_evening": "work for the machine is no fact; asking people writes the line",
    "lessons.merge_actions": "a part of the merge of two people, which writes the line",
    "lessons.job_actions": "they call actions that write the line",
    "municipalities.own_table_actions": "a table of figures in the session of a visitor, for two hours",
}
"""By a package, a module or a function below the web: why it writes no line."""
ONE_FOR_ALL = {
    "personal_actions": "keeping.person_actions.erase_person writes the line",
    "retention_actions": "keeping.retention_actions.apply_retention writes one line a round",
    "known_actions": "who names somebody in an action of its own writes the line there",
}
"""By the name of a module in any app: who writes the line for it."""
SEVERAL = {
    "circles.found_actions.found_circle": "one for the circle, and one for every municipality that is asked",
    "people.takeover_actions.take_over": "one for each of the two municipalities, so that both can read it",
}
"""By function: why one deed writes more than one line."""
EXCEPT = {"keeping.retention_actions.apply_retention"}


def is_excused(module: str, function: str) -> bool:
    whole = f"{module.removeprefix(WEB)}.{function}"
    if whole in EXCEPT:
        return False
    parts = whole.split(".")
    before = {".".join(parts[:length]) for length in range(1, len(parts) + 1)}
    return bool(before & NO_FACTS.keys()) or parts[1] in ONE_FOR_ALL


ACTIONS = [
    pytest.param(module, function, id=f"{module.removeprefix(WEB)}.{function}")
    for module, function in public_actions()
    if not is_excused(module, function)
]


@pytest.mark.parametrize(("module", "function"), ACTIONS)
def test_an_action_writes_one_line_or_is_a_part_of_one_that_does(module: str, function: str) -> None:
    is_one = f"{module.removeprefix(WEB)}.{function}" not in SEVERAL
    assert lines_of_its_own(module, function) <= 1 or not is_one, "one change, one line"
    is_part = f"{module}:{function}" in parts()
    assert is_part or lines_written(module, function) >= 1, "no line: add one, or say in this file why there is none"


def test_the_actions_are_found() -> None:
    assert len(ACTIONS) >= 15
    assert lines_written("leercyclus.web.agenda.actions", "pick_points") == 1


def test_no_excuse_is_left_for_what_is_no_more() -> None:
    there = {f"{module.removeprefix(WEB)}.{function}" for module, function in public_actions()}
    gone = [name for name in NO_FACTS if not any(f"{one}.".startswith(f"{name}.") for one in there)]
    assert gone == []


def test_the_words_are_found() -> None:
    assert {"person.erased", "keeping.swept", "circle.founded"} <= words_written().whole


@pytest.mark.parametrize("word", sorted(words_written().whole))
def test_a_word_that_is_written_has_a_sentence(word: str) -> None:
    assert word in sentences(), "add it to WHAT_SENTENCES in audit_sentences.py of its app"


@pytest.mark.parametrize("beginning", sorted(words_written().beginnings))
def test_a_word_of_which_the_end_is_known_later_has_sentences(beginning: str) -> None:
    assert [word for word in sentences() if word.startswith(beginning)] != []


@pytest.mark.parametrize("word", sorted(sentences()))
def test_a_sentence_belongs_to_a_word_that_is_written(word: str) -> None:
    assert words_written().has(word)


@pytest.mark.parametrize("word", sorted(sentences()))
def test_a_sentence_has_no_place_for_a_name_that_a_line_does_not_hold(word: str) -> None:
    rule = sentences()[word]
    names = {place.strip("{}").split(":")[0] for place in PLACEHOLDER.findall(rule.nl + rule.en)}
    forbidden = {"name", "address", "email", "text"}
    assert names & forbidden == set()
    assert not {name for name in names if name.endswith("_name")} - set(LOOKED_UP)
