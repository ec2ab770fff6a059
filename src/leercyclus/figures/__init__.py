"""The Dutch figures that ship with the product, and the reader that hands them to the engine.

Examples:
    >>> from leercyclus import figures
    >>> figures.load().register.find("Brielle").name
    'Voorne aan Zee'
"""

from leercyclus.figures.collection import Figures, load

__all__ = ["Figures", "load"]
