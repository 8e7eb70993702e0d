def find_recipes(
    connection, *, text=None, author=None, tags=(), without=(),
    max_minutes=None, order="title", descending=False, limit=None,
):
    """Return pairs (id, title) of the recipes that meet all filters."""
    raise NotImplementedError
