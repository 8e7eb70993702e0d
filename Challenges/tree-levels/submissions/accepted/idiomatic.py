# Accepted: a stack of tasks, "walk this tree" or "give out this name"; the three walks differ in one order.
from collections.abc import Iterator

Tree = tuple | None


def walk(tree: Tree, name_at: int) -> Iterator[object]:
    """Yield the names; `name_at` is the place of a name among left part, right part and itself."""
    tasks: list[tuple[bool, object]] = [(True, tree)]
    while tasks:
        is_tree, item = tasks.pop()
        if not is_tree:
            yield item
        elif item is not None:
            left, name, right = item
            parts = [(True, left), (True, right)]
            parts.insert(name_at, (False, name))
            tasks.extend(reversed(parts))


def levels(tree: Tree) -> Iterator[list[object]]:
    level = [tree] if tree is not None else []
    while level:
        yield [name for _, name, _ in level]
        level = [part for left, _, right in level for part in (left, right) if part is not None]


def describe(tree: Tree) -> dict[str, list]:
    """Return the three walks, the levels and the widest level of a tree (left, name, right) or None."""
    rows = list(levels(tree))
    orders = {key: list(walk(tree, place)) for place, key in enumerate(("preorder", "inorder", "postorder"))}
    widths = [len(row) for row in rows]
    return {**orders, "levels": rows, "widest": [widths.index(max(widths))] if widths else []}
