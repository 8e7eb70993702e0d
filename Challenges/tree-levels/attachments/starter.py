def describe(tree: tuple | None) -> dict[str, list]:
    """Return the three walks, the levels and the widest level of a tree (left, name, right) or None."""
    return {"preorder": [], "inorder": [], "postorder": [], "levels": [], "widest": []}
