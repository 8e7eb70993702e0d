# Run-time error: compares letters before it knows that both are there.


def spelling_steps(typed: str, right: str) -> list[str]:
    m = len(typed)
    n = len(right)
    cost = [[0] * (n + 1) for _ in range(m + 1)]
    move = [["done"] * (n + 1) for _ in range(m + 1)]
    for i in range(m, -1, -1):
        for j in range(n, -1, -1):
            if i == m and j == n:
                continue
            choices = []
            different = typed[i] != right[j]
            if i < m and j < n:
                choices.append((cost[i + 1][j + 1] + different, "pair"))
            if i < m:
                choices.append((cost[i + 1][j] + 1, "delete"))
            if j < n:
                choices.append((cost[i][j + 1] + 1, "insert"))
            cost[i][j], move[i][j] = min(choices, key=lambda choice: choice[0])  # the first of equals
    i = 0
    j = 0
    steps = []
    while move[i][j] != "done":
        kind = move[i][j]
        if kind == "pair" and typed[i] != right[j]:
            steps.append(f"replace {typed[i]} with {right[j]}")
        elif kind == "delete":
            steps.append(f"delete {typed[i]}")
        elif kind == "insert":
            steps.append(f"insert {right[j]}")
        if kind != "insert":
            i += 1
        if kind != "delete":
            j += 1
    return steps
