# Run-time error: the walks call themselves; a chain of 15,000 levels is too deep.


def walk(tree, result, depth=0):
    if tree is None:
        return
    left, name, right = tree
    result["preorder"].append(name)
    if depth == len(result["levels"]):
        result["levels"].append([])
    result["levels"][depth].append(name)
    walk(left, result, depth + 1)
    result["inorder"].append(name)
    walk(right, result, depth + 1)
    result["postorder"].append(name)


def describe(tree):
    result = {"preorder": [], "inorder": [], "postorder": [], "levels": [], "widest": []}
    walk(tree, result)
    widths = [len(row) for row in result["levels"]]
    if widths:
        result["widest"] = [widths.index(max(widths))]
    return result
