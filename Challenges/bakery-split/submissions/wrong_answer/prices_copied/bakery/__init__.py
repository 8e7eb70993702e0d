# Wrong answer: the package has a copy of the prices.
"""Recipes, measures and prices of a bakery."""
import warnings

from bakery import pricing
from bakery.measures import UNITS, UnknownUnit, grams
from bakery.pricing import cost, set_margin
from bakery.recipes import Recipe, scale, weigh

__version__ = "1.4"
__all__ = ["UNITS", "UnknownUnit", "grams", "Recipe", "weigh", "scale", "PRICES", "MARGIN", "set_margin", "cost"]

PRICES = dict(pricing.PRICES)


def __getattr__(name):
    if name == "MARGIN":  # it changes, so a copy made at import would grow old
        return pricing.MARGIN
    if name == "calc_cost":
        warnings.warn("bakery.calc_cost is now bakery.cost", DeprecationWarning, stacklevel=2)
        return cost
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
