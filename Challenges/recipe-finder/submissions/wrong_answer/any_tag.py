# Wrong answer: one of the tags is enough.
COLUMNS = {"title": "title", "minutes": "minutes", "rating": "rating"}


def literal(text):
    """The pattern that finds text anywhere; its own wildcards count as characters."""
    for character in "!%_":
        text = text.replace(character, "!" + character)
    return f"%{text}%"


def find_recipes(
    connection, *, text=None, author=None, tags=(), without=(),
    max_minutes=None, order="title", descending=False, limit=None,
):
    if order not in COLUMNS:
        raise ValueError(f"unknown order {order!r}")
    conditions = ["TRUE"]
    values = []
    if text is not None:
        conditions.append("title LIKE ? ESCAPE '!'")
        values.append(literal(text))
    if author is not None:
        conditions.append("author = ?")
        values.append(author)
    if max_minutes is not None:
        conditions.append("minutes <= ?")
        values.append(max_minutes)
    wanted = set(tags)
    marks = ", ".join("?" * len(wanted))
    conditions.append(f"(SELECT COUNT(*) FROM tags WHERE recipe_id = id AND tag IN ({marks})) >= ?")
    values += [*wanted, min(1, len(wanted))]
    unwanted = set(without)
    marks = ", ".join("?" * len(unwanted))
    conditions.append(f"NOT EXISTS (SELECT 1 FROM ingredients WHERE recipe_id = id AND name IN ({marks}))")
    values += unwanted
    column = COLUMNS[order]
    direction = "DESC" if descending else "ASC"
    statement = f"""
        SELECT id, title FROM recipes WHERE {" AND ".join(conditions)}
        ORDER BY {column} IS NULL, {column} {direction}, id
    """
    if limit is not None:
        statement += " LIMIT ?"
        values.append(limit)
    return connection.execute(statement, values).fetchall()
