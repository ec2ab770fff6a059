"""What `leercyclus check` says of the site, in Dutch and English: how it stands, and what to do about it."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

OK = Rule("check.ok", nl="goed", en="ok")
ATTENTION = Rule("check.attention", nl="let op", en="attention")
WRONG = Rule("check.wrong", nl="fout", en="wrong")

VARIABLES = {
    "SECRET_KEY": Rule(
        "check.secret_key_missing",
        nl="SECRET_KEY ontbreekt: een lange willekeurige tekst die niemand anders kent.",
        en="SECRET_KEY is missing: a long random text that nobody else knows.",
    ),
    "ALLOWED_HOSTS": Rule(
        "check.allowed_hosts_missing",
        nl="ALLOWED_HOSTS ontbreekt: de namen van de site, met komma’s ertussen, zoals leercyclus.example.nl.",
        en="ALLOWED_HOSTS is missing: the names of the site, separated by commas, such as leercyclus.example.nl.",
    ),
    "DATABASE_URL": Rule(
        "check.database_url_missing",
        nl="DATABASE_URL ontbreekt: waar de database staat, zoals "
        "postgresql://naam:wachtwoord@db.example.nl/leercyclus.",
        en="DATABASE_URL is missing: where the database is, such as "
        "postgresql://name:password@db.example.nl/leercyclus.",
    ),
    "STATIC_ROOT": Rule(
        "check.static_root_missing",
        nl="STATIC_ROOT ontbreekt: de map waarin ‘collectstatic’ vormgeving en scripts zet.",
        en="STATIC_ROOT is missing: the folder in which ‘collectstatic’ puts style and script.",
    ),
    "PUBLIC_URL": Rule(
        "check.public_url_missing",
        nl="PUBLIC_URL ontbreekt: het adres dat mensen typen, zoals https://leercyclus.example.nl.",
        en="PUBLIC_URL is missing: the address that people type, such as https://leercyclus.example.nl.",
    ),
    "MAIL_URL": Rule(
        "check.mail_url_missing",
        nl="MAIL_URL ontbreekt: de mailserver, zoals smtp://naam:wachtwoord@mail.example.nl:587?tls=starttls.",
        en="MAIL_URL is missing: the mail server, such as smtp://name:password@mail.example.nl:587?tls=starttls.",
    ),
    "MAIL_FROM": Rule(
        "check.mail_from_missing",
        nl="MAIL_FROM ontbreekt: de afzender van de mail, zoals Leercyclus <leercyclus@example.nl>.",
        en="MAIL_FROM is missing: the sender of mail, such as Leercyclus <leercyclus@example.nl>.",
    ),
}
"""By variable that a site needs: that it is missing, and what it is."""
ALL_THERE = Rule(
    "check.all_there", nl="Alle variabelen die nodig zijn, zijn er.", en="All variables that are needed are there."
)
CANNOT_START = Rule("check.cannot_start", nl="De site start niet: {why}", en="The site does not start: {why}")

LONG_KEY = Rule("check.long_key", nl="SECRET_KEY is lang genoeg.", en="SECRET_KEY is long enough.")
SHORT_KEY = Rule(
    "check.short_key",
    nl="SECRET_KEY heeft {length} tekens; neem er ten minste {least}, willekeurig. Zet de oude in "
    "SECRET_KEY_FALLBACKS.",
    en="SECRET_KEY has {length} characters; take at least {least}, at random. Put the old one in SECRET_KEY_FALLBACKS.",
)
IS_SECURE = Rule("check.is_secure", nl="Mensen komen over https.", en="People come over https.")
NOT_SECURE = Rule(
    "check.not_secure",
    nl="PUBLIC_URL begint niet met https:, dus wat mensen typen kan onderweg worden gelezen. Zet een webserver met een "
    "certificaat voor de site.",
    en="PUBLIC_URL does not begin with https:, so what people type can be read on the way. Put a web server with a "
    "certificate in front of the site.",
)
HOST_ANSWERS = Rule(
    "check.host_answers", nl="De site antwoordt op de naam {host}.", en="The site answers to the name {host}."
)
HOST_UNKNOWN = Rule(
    "check.host_unknown",
    nl="PUBLIC_URL noemt {host} en die naam staat niet in ALLOWED_HOSTS: wie hem typt, krijgt fout 400. Zet hem erbij.",
    en="PUBLIC_URL names {host}, and that name is not in ALLOWED_HOSTS: who types it gets error 400. Add it.",
)
DATABASE_ANSWERS = Rule(
    "check.database_answers",
    nl="De database antwoordt: {name} {version}.",
    en="The database answers: {name} {version}.",
)
DATABASE_SILENT = Rule(
    "check.database_silent",
    nl="De database antwoordt niet ({why}). Klopt DATABASE_URL, en draait de databaseserver?",
    en="The database does not answer ({why}). Is DATABASE_URL right, and does the database server run?",
)
NO_FILE = Rule(
    "check.no_database_file",
    nl="Er is geen database in {place}. Voer uit: python -m leercyclus.web migrate",
    en="There is no database in {place}. Run: python -m leercyclus.web migrate",
)
MIGRATED = Rule("check.migrated", nl="De database past bij deze versie.", en="The database fits this version.")
NOT_MIGRATED = Rule(
    "check.not_migrated",
    nl="De database is ouder dan deze versie: {count} stappen wachten. Maak een kopie en voer uit: python -m "
    "leercyclus.web migrate",
    en="The database is older than this version: {count} steps wait. Make a copy and run: python -m leercyclus.web "
    "migrate",
)
REGISTER_LOADED = Rule("check.register_loaded", nl="De gemeenten staan erin.", en="The municipalities are in it.")
NO_REGISTER = Rule(
    "check.no_register",
    nl="De gemeenten staan er nog niet in. Voer uit: python -m leercyclus.web load_register",
    en="The municipalities are not in it yet. Run: python -m leercyclus.web load_register",
)
ADMINISTRATOR = Rule("check.administrator", nl="Er is een beheerder van het netwerk.", en="There is an administrator.")
NO_ADMINISTRATOR = Rule(
    "check.no_administrator",
    nl="Er is nog geen beheerder van het netwerk. Voer uit: python -m leercyclus.web make_administrator ADRES NAAM",
    en="There is no administrator yet. Run: python -m leercyclus.web make_administrator ADDRESS NAME",
)
WORK_GOES_ON = Rule("check.work_goes_on", nl="Er blijft geen werk liggen.", en="No work is left lying.")
WORK_WAITS = Rule(
    "check.work_waits",
    nl="Er wacht werk of mail al {minutes} minuten. Draait er een werker? Start: leercyclus work",
    en="Work or mail has waited for {minutes} minutes. Does a worker run? Start: leercyclus work",
)
FIGURES_THERE = Rule("check.figures_there", nl="De cijfers zijn te lezen.", en="The figures can be read.")
NO_FIGURES = Rule(
    "check.no_figures",
    nl="De cijfers zijn niet te lezen ({why}). Kijk naar LEERCYCLUS_FIGURES, of installeer het pakket opnieuw.",
    en="The figures cannot be read ({why}). Look at LEERCYCLUS_FIGURES, or install the package again.",
)
COLLECTED = Rule("check.collected", nl="Vormgeving en scripts staan klaar.", en="Style and script are in their place.")
NOT_COLLECTED = Rule(
    "check.not_collected",
    nl="Vormgeving en scripts staan niet in {place}. Voer uit: python -m leercyclus.web collectstatic --no-input",
    en="Style and script are not in {place}. Run: python -m leercyclus.web collectstatic --no-input",
)
MAIL_REACHED = Rule(
    "check.mail_reached",
    nl="De mailserver {host}:{port} laat de site binnen.",
    en="Mail server {host}:{port} lets us in.",
)
MAIL_AWAY = Rule(
    "check.mail_away",
    nl="De mailserver {host}:{port} laat de site niet binnen ({why}). Kijk naar MAIL_URL en de firewall.",
    en="Mail server {host}:{port} does not let us in ({why}). Look at MAIL_URL and the firewall.",
)
MAIL_STAYS_HERE = Rule(
    "check.mail_stays_here",
    nl="Mail gaat niet naar een mailserver maar blijft op deze machine. Noem er een in MAIL_URL.",
    en="Mail goes to no mail server and stays on this machine. Name one in MAIL_URL.",
)
CAN_COPY = Rule("check.can_copy", nl="Er kan een kopie worden gemaakt.", en="A copy can be made.")
CANNOT_COPY = Rule("check.cannot_copy", nl="Er kan geen kopie worden gemaakt: {why}", en="No copy can be made: {why}")
NOTHING_WRONG = Rule("check.nothing_wrong", nl="De site kan mensen ontvangen.", en="The site can receive people.")
SOMETHING_WRONG = Rule(
    "check.something_wrong",
    nl="Nog {count} te herstellen voordat de site mensen kan ontvangen.",
    en="{count} to mend before the site can receive people.",
)
