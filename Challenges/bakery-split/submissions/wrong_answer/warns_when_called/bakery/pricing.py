"""Prices."""
from bakery.recipes import Recipe, weigh

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
