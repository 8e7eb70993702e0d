# Unidiomatic: correct, but with texts put together with %, negated comparisons, and choices compared by hand.


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
            if i < m and j < n:
                choices.append((cost[i + 1][j + 1] + (typed[i] != right[j]), "pair"))
            if i < m:
                choices.append((cost[i + 1][j] + 1, "delete"))
            if j < n:
                choices.append((cost[i][j + 1] + 1, "insert"))
            best = None
            for index in range(len(choices)):
                if best == None or choices[index][0] < best[0]:
                    best = choices[index]
            cost[i][j] = best[0]
            move[i][j] = best[1]
    i = 0
    j = 0
    steps = []
    while not move[i][j] == "done":
        kind = move[i][j]
        if kind == "pair" and typed[i] != right[j]:
            steps.append("replace %s with %s" % (typed[i], right[j]))
        elif kind == "delete":
            steps.append("delete %s" % typed[i])
        elif kind == "insert":
            steps.append("insert %s" % right[j])
        if kind != "insert":
            i += 1
        if kind != "delete":
            j += 1
    return steps
