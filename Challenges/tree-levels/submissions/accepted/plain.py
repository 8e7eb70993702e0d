# Accepted: the classical walks, each with its own use of a stack; the postorder is collected from its end.


def preorder(tree):
    names = []
    waiting = [tree]
    while waiting:
        tree = waiting.pop()
        if tree is not None:
            left, name, right = tree
            names.append(name)
            waiting.append(right)
            waiting.append(left)
    return names


def inorder(tree):
    names = []
    above = []
    while above or tree is not None:
        if tree is not None:
            above.append(tree)
            tree, _, _ = tree
        else:
            _, name, tree = above.pop()
            names.append(name)
    return names


def postorder(tree):
    names = []
    waiting = [tree]
    while waiting:
        tree = waiting.pop()
        if tree is not None:
            left, name, right = tree
            names.append(name)
            waiting.append(left)
            waiting.append(right)
    names.reverse()
    return names


def levels(tree):
    rows = []
    waiting = [(tree, 0)]
    for part, depth in waiting:
        if part is None:
            continue
        left, name, right = part
        if depth == len(rows):
            rows.append([])
        rows[depth].append(name)
        waiting.append((left, depth + 1))
        waiting.append((right, depth + 1))
    return rows


def describe(tree: tuple | None) -> dict[str, list]:
    rows = levels(tree)
    widest = []
    for depth, row in enumerate(rows):
        if not widest or len(row) > len(rows[widest[0]]):
            widest = [depth]
    return {
        "preorder": preorder(tree),
        "inorder": inorder(tree),
        "postorder": postorder(tree),
        "levels": rows,
        "widest": widest,
    }
