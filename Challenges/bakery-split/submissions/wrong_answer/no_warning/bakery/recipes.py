"""Recipes."""
from dataclasses import dataclass

from bakery.measures import grams


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
