# Accepted: a table of rows for the suffixes, each built from the one below; then a walk forward from the corner.


def costs(typed: str, right: str) -> list[list[int]]:
    """Return the edit distances of all pairs typed[i:], right[j:]."""
    rows = [list(range(len(right), -1, -1))]
    for character in reversed(typed):
        below = rows[-1]
        row = [below[-1] + 1]
        for wanted, diagonal, down in zip(reversed(right), below[:0:-1], below[-2::-1]):
            row.append(diagonal if character == wanted else 1 + min(diagonal, down, row[-1]))
        rows.append(row[::-1])
    return rows[::-1]


def spelling_steps(typed: str, right: str) -> list[str]:
    cost = costs(typed, right)
    i = j = 0
    steps = []
    while cost[i][j]:
        rest = cost[i][j] - 1
        match typed[i : i + 1], right[j : j + 1]:
            case x, y if x == y:
                i, j = i + 1, j + 1
            case x, y if x and y and cost[i + 1][j + 1] == rest:
                steps.append(f"replace {x} with {y}")
                i, j = i + 1, j + 1
            case x, _ if x and cost[i + 1][j] == rest:
                steps.append(f"delete {x}")
                i += 1
            case _, y:
                steps.append(f"insert {y}")
                j += 1
    return steps
