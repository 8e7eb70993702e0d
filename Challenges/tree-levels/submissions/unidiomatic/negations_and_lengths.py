# Unidiomatic: correct, but with negated identities, lengths instead of truth, and indices instead of names.


def preorder(tree):
    names = []
    waiting = [tree]
    while waiting:
        tree = waiting.pop()
        if not tree is None:
            names.append(tree[1])
            waiting.append(tree[2])
            waiting.append(tree[0])
    return names


def inorder(tree):
    names = []
    above = []
    while len(above) > 0 or tree != None:
        if tree != None:
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
        if part == None:
            continue
        else:
            if depth == len(rows):
                rows.append(list())
            rows[depth].append(part[1])
            waiting.append((part[0], depth + 1))
            waiting.append((part[2], depth + 1))
    return rows


def describe(tree: tuple | None) -> dict[str, list]:
    rows = levels(tree)
    widest = []
    for depth in range(len(rows)):
        if len(widest) == 0 or len(rows[depth]) > len(rows[widest[0]]):
            widest = [depth]
    return {
        "preorder": preorder(tree),
        "inorder": inorder(tree),
        "postorder": postorder(tree),
        "levels": rows,
        "widest": widest,
    }
