"""A letter of one page: as PDF to send, and as an OpenDocument text to go on writing in."""

from leercyclus.formats.letters.letter import Letter, Section
from leercyclus.formats.letters.odt import write_odt
from leercyclus.formats.letters.pdf import write_pdf

__all__ = ["Letter", "Section", "write_odt", "write_pdf"]
