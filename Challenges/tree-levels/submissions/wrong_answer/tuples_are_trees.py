# Wrong answer: tells trees from names by their type; a name may be a tuple or None.


def walk(tree, place):
    tasks = [tree]
    while tasks:
        item = tasks.pop()
        if isinstance(item, tuple) and len(item) == 3:
            left, name, right = item
            parts = [left, right]
            parts.insert(place, name)
            tasks.extend(reversed(parts))
        elif item is not None:
            yield item


def describe(tree):
    rows, level = [], [tree] if tree else []
    while level:
        rows.append([name for _, name, _ in level])
        level = [part for left, _, right in level for part in (left, right) if part]
    widths = [len(row) for row in rows]
    return {
        "preorder": list(walk(tree, 0)),
        "inorder": list(walk(tree, 1)),
        "postorder": list(walk(tree, 2)),
        "levels": rows,
        "widest": [widths.index(max(widths))] if widths else [],
    }
