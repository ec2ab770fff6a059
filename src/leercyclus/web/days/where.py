"""Where a day is."""

from __future__ import annotations


def where_is(place: str, host: str) -> str:
    """Write the place with the municipality that receives, which is not repeated where the place ends with it.

    Examples:
        >>> where_is("Stadhuis, Grote Kerkplein 15, Zwolle", "Zwolle"), where_is("Stadhuis", "Zwolle")
        ('Stadhuis, Grote Kerkplein 15, Zwolle', 'Stadhuis, Zwolle')
        >>> where_is("", "Zwolle"), where_is("Museum Oud-Zwolle", "Zwolle")
        ('Zwolle', 'Museum Oud-Zwolle, Zwolle')
    """
    own = place.strip().rstrip(".,")
    last = own.replace(",", " ").split()[-len(host.split()) :]
    if not own:
        return host
    return own if " ".join(last).casefold() == host.casefold() else f"{own}, {host}"
