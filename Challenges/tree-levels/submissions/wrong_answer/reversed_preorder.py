# Wrong answer: takes the preorder backwards for the postorder; left and right change places.


def walk(tree, place):
    tasks = [(True, tree)]
    while tasks:
        is_tree, item = tasks.pop()
        if not is_tree:
            yield item
        elif item is not None:
            parts = [(True, item[0]), (True, item[2])]
            parts.insert(place, (False, item[1]))
            tasks.extend(reversed(parts))


def describe(tree):
    rows, level = [], [tree] if tree else []
    while level:
        rows.append([name for _, name, _ in level])
        level = [part for left, _, right in level for part in (left, right) if part]
    widths = [len(row) for row in rows]
    preorder = list(walk(tree, 0))
    return {
        "preorder": preorder,
        "inorder": list(walk(tree, 1)),
        "postorder": preorder[::-1],
        "levels": rows,
        "widest": [widths.index(max(widths))] if widths else [],
    }
