# Wrong answer: multiplies a list of lists, so that all rows of the table are one and the same.


def spelling_steps(typed, right):
    m, n = len(typed), len(right)
    cost = [[0] * (n + 1)] * (m + 1)
    for i in range(m, -1, -1):
        for j in range(n, -1, -1):
            if i == m or j == n:
                cost[i][j] = m - i + n - j
            elif typed[i] == right[j]:
                cost[i][j] = cost[i + 1][j + 1]
            else:
                cost[i][j] = 1 + min(cost[i + 1][j + 1], cost[i + 1][j], cost[i][j + 1])
    i = j = 0
    steps = []
    while i < m or j < n:
        if i < m and j < n and typed[i] == right[j]:
            i, j = i + 1, j + 1
        elif i < m and j < n and cost[i + 1][j + 1] <= min(cost[i + 1][j], cost[i][j + 1]):
            steps.append(f"replace {typed[i]} with {right[j]}")
            i, j = i + 1, j + 1
        elif i < m and (j == n or cost[i + 1][j] <= cost[i][j + 1]):
            steps.append(f"delete {typed[i]}")
            i += 1
        else:
            steps.append(f"insert {right[j]}")
            j += 1
    return steps
