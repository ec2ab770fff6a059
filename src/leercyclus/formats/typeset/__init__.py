"""Setting paper with Typst: the letters, the colours and the marks of every document, and one way to make a PDF."""

from leercyclus.formats.typeset.pdf import set_pdf
from leercyclus.formats.typeset.place import Place

__all__ = ["Place", "set_pdf"]
