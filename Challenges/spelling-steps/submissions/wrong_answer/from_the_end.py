# Wrong answer: fills the table for prefixes and walks back; equal choices are decided at the right end.


def spelling_steps(typed, right):
    m, n = len(typed), len(right)
    cost = [[max(i, j) if not i or not j else 0 for j in range(n + 1)] for i in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            pair = cost[i - 1][j - 1] + (typed[i - 1] != right[j - 1])
            cost[i][j] = min(pair, cost[i - 1][j] + 1, cost[i][j - 1] + 1)
    i, j, steps = m, n, []
    while i or j:
        if i and j and cost[i][j] == cost[i - 1][j - 1] + (typed[i - 1] != right[j - 1]):
            i, j = i - 1, j - 1
            if typed[i] != right[j]:
                steps.append(f"replace {typed[i]} with {right[j]}")
        elif i and cost[i][j] == cost[i - 1][j] + 1:
            i -= 1
            steps.append(f"delete {typed[i]}")
        else:
            j -= 1
            steps.append(f"insert {right[j]}")
    return steps[::-1]
