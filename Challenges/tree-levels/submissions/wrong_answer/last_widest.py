# Wrong answer: among equally wide levels it takes the last one.


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
    widest = max(((len(row), depth) for depth, row in enumerate(rows)), default=None)
    return {
        "preorder": list(walk(tree, 0)),
        "inorder": list(walk(tree, 1)),
        "postorder": list(walk(tree, 2)),
        "levels": rows,
        "widest": [widest[1]] if widest else [],
    }
