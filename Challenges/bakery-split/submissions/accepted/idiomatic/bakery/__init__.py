"""Recipes, measures and prices of a bakery: each name is fetched from its module when somebody asks for it."""
from importlib import import_module
from warnings import warn

__version__ = "1.4"
__all__ = ["UNITS", "UnknownUnit", "grams", "Recipe", "weigh", "scale", "PRICES", "MARGIN", "set_margin", "cost"]

_HOMES = {
    "measures": {"UNITS", "UnknownUnit", "grams"},
    "recipes": {"Recipe", "weigh", "scale"},
    "pricing": {"PRICES", "MARGIN", "set_margin", "cost"},
}
_RENAMED = {"calc_cost": "cost"}


def __getattr__(name: str) -> object:
    if new_name := _RENAMED.get(name):
        warn(f"{__name__}.{name} is now {__name__}.{new_name}", DeprecationWarning, stacklevel=2)
        name = new_name
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
