# Rejected: everything stays where it was, behind three signs.
"""Recipes, measures and prices of a bakery."""
from dataclasses import dataclass

__version__ = "1.4"
__all__ = ["UNITS", "UnknownUnit", "grams", "Recipe", "weigh", "scale", "PRICES", "MARGIN", "set_margin", "cost"]

UNITS = {"g": 1, "kg": 1000, "cup": 120, "spoon": 15}


class UnknownUnit(ValueError):
    """There is no such measure."""


def grams(amount: str) -> int:
    """Return the grams of an amount such as "2 cup"."""
    number, _, unit = amount.partition(" ")
    if unit not in UNITS:
        raise UnknownUnit(f"no measure {unit!r}")
    return int(number) * UNITS[unit]


@dataclass
class Recipe:
    name: str
    portions: int
    ingredients: dict[str, str]


def weigh(recipe: Recipe) -> dict[str, int]:
    """Return the grams of each ingredient."""
    return {name: grams(amount) for name, amount in recipe.ingredients.items()}


def scale(recipe: Recipe, portions: int) -> Recipe:
    """Return the recipe for another number of portions, in grams, rounded up."""
    amounts = {name: f"{-(-weight * portions // recipe.portions)} g" for name, weight in weigh(recipe).items()}
    return Recipe(recipe.name, portions, amounts)


PRICES = {"flour": 12, "butter": 95, "sugar": 18}  # cents for 100 g
MARGIN = 20  # percent


def set_margin(percent: int) -> None:
    """Set the margin."""
    global MARGIN
    if percent < 0:
        raise ValueError("the margin is negative")
    MARGIN = percent


def cost(recipe: Recipe) -> int:
    """Return the cents that a recipe costs with the margin, rounded up."""
    hundredths = sum(weight * PRICES[name] for name, weight in weigh(recipe).items())
    return -(-hundredths * (100 + MARGIN) // 10_000)


def calc_cost(recipe: Recipe) -> int:
    """The old name of cost."""
    return cost(recipe)
