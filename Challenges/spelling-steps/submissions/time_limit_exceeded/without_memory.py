# Time limit exceeded: tries the three moves again at every pair of positions without remembering any result.


def spelling_steps(typed, right):
    if not typed:
        return [f"insert {character}" for character in right]
    if not right:
        return [f"delete {character}" for character in typed]
    if typed[0] == right[0]:
        return spelling_steps(typed[1:], right[1:])
    replaced = [f"replace {typed[0]} with {right[0]}", *spelling_steps(typed[1:], right[1:])]
    deleted = [f"delete {typed[0]}", *spelling_steps(typed[1:], right)]
    inserted = [f"insert {right[0]}", *spelling_steps(typed, right[1:])]
    return min(replaced, deleted, inserted, key=len)
