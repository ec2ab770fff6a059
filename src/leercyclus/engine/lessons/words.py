"""Words of four letters and more that tell nothing of what a text is about, in Dutch and English."""

from __future__ import annotations

_TEXT = (
    "alle alleen allemaal alles altijd ander andere anders beter bijna binnen blijven buiten daar daarna daarom "
    "deze dezelfde dingen direct doen door dorp echt eens eerst eerste eigen elkaar elke ergens even gaan gaat "
    "gebruik gebruiken geen gemeente gemeenten geven goed goede graag haar hebben heeft helemaal hier hoeveel "
    "hoort hun iedereen iemand iets ieder jaar jaren jullie kijken komen komt kunnen laat laten maak maakt maar "
    "maken meer mensen mijn moet moeten naar nemen niemand niet niets nodig nooit nieuw nieuwe omdat onder onze "
    "over plan samen soms staan staat straks team thuis tussen twee veel vaak voor vooraf vraag vragen waar waarom "
    "waren wanneer want werk werken wordt worden zelf zelfs zijn zien zodat zonder zoveel zullen "
    "about after again also always because been before being better could does done each even ever every first "
    "from give going good have here home into just keep know like make more most much must never only other ours "
    "over people same self should some such take than that their them then there these they thing things this "
    "those through together very want well were what when where which while will with work would year your"
)
SMALL_WORDS = frozenset(_TEXT.split())
