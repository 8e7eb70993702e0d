# Rejected: reads all recipes and asks for the tags and ingredients of each.
def find_recipes(
    connection, *, text=None, author=None, tags=(), without=(),
    max_minutes=None, order="title", descending=False, limit=None,
):
    found = []
    for number, title, writer, minutes, rating in connection.execute("SELECT * FROM recipes ORDER BY id").fetchall():
        has = {tag for tag, in connection.execute("SELECT tag FROM tags WHERE recipe_id = ?", (number,))}
        uses = {name for name, in connection.execute("SELECT name FROM ingredients WHERE recipe_id = ?", (number,))}
        if (
            (text is None or text.lower() in title.lower())
            and (author is None or writer == author)
            and (max_minutes is None or minutes <= max_minutes)
            and has.issuperset(tags)
            and uses.isdisjoint(without)
        ):
            found.append({"id": number, "title": title, "minutes": minutes, "rating": rating})
    if order not in ("title", "minutes", "rating"):
        raise ValueError(order)
    missing = [recipe for recipe in found if recipe[order] is None]
    rated = [recipe for recipe in found if recipe[order] is not None]
    rated.sort(key=lambda recipe: recipe[order], reverse=descending)
    return [(recipe["id"], recipe["title"]) for recipe in rated + missing][:limit]
