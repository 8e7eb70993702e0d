# Time limit exceeded: no recursion, but the lists of each part are copied into new ones at every level, O(n · depth).
from itertools import chain, zip_longest


def join(one, name, two):
    return {
        "preorder": [name, *one["preorder"], *two["preorder"]],
        "inorder": [*one["inorder"], name, *two["inorder"]],
        "postorder": [*one["postorder"], *two["postorder"], name],
        "levels": [[name], *(list(chain(*rows)) for rows in zip_longest(one["levels"], two["levels"], fillvalue=[]))],
    }


def describe(tree):
    results = []
    tasks = [(False, tree)]
    while tasks:
        ready, part = tasks.pop()
        if part is None:
            results.append({"preorder": [], "inorder": [], "postorder": [], "levels": []})
        elif ready:
            two, one = results.pop(), results.pop()
            results.append(join(one, part[1], two))
        else:
            tasks += [(True, part), (False, part[2]), (False, part[0])]
    result = results.pop()
    widths = [len(row) for row in result["levels"]]
    return {**result, "widest": [widths.index(max(widths))] if widths else []}
