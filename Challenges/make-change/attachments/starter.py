def make_change(amount, coins):
    """Return the fewest coins whose sum is amount, as a list."""
    raise NotImplementedError
