# Accepted: a constant statement whose filters switch themselves off; lists travel as JSON in one parameter each.
import json
from collections.abc import Iterable
from sqlite3 import Connection

SEARCH = """
    SELECT id, title
    FROM recipes
    WHERE (:text IS NULL OR instr(lower(title), lower(:text)))
      AND (:author IS NULL OR author = :author)
      AND (:max_minutes IS NULL OR minutes <= :max_minutes)
      AND NOT EXISTS (
          SELECT value FROM json_each(:tags) EXCEPT SELECT tag FROM tags WHERE recipe_id = recipes.id)
      AND id NOT IN (
          SELECT recipe_id FROM ingredients WHERE name IN (SELECT value FROM json_each(:without)))
"""
ORDERS = {
    ("title", False): "ORDER BY title, id LIMIT :limit",
    ("title", True): "ORDER BY title DESC, id LIMIT :limit",
    ("minutes", False): "ORDER BY minutes, id LIMIT :limit",
    ("minutes", True): "ORDER BY minutes DESC, id LIMIT :limit",
    ("rating", False): "ORDER BY rating NULLS LAST, id LIMIT :limit",
    ("rating", True): "ORDER BY rating DESC, id LIMIT :limit",
}


def find_recipes(
    connection: Connection,
    *,
    text: str | None = None,
    author: str | None = None,
    tags: Iterable[str] = (),
    without: Iterable[str] = (),
    max_minutes: int | None = None,
    order: str = "title",
    descending: bool = False,
    limit: int | None = None,
) -> list[tuple[int, str]]:
    """Return pairs (id, title) of the recipes that meet all filters."""
    try:
        tail = ORDERS[order, descending]
    except KeyError:
        raise ValueError(f"unknown order {order!r}") from None
    values = {
        "text": text,
        "author": author,
        "max_minutes": max_minutes,
        "tags": json.dumps(list(tags)),
        "without": json.dumps(list(without)),
        "limit": -1 if limit is None else limit,
    }
    return connection.execute(SEARCH + tail, values).fetchall()
