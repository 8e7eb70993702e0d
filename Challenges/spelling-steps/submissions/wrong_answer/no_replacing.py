# Wrong answer: works with a longest common subsequence, so that a replacement costs two steps.


def spelling_steps(typed, right):
    m, n = len(typed), len(right)
    common = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(m - 1, -1, -1):
        for j in range(n - 1, -1, -1):
            if typed[i] == right[j]:
                common[i][j] = common[i + 1][j + 1] + 1
            else:
                common[i][j] = max(common[i + 1][j], common[i][j + 1])
    i = j = 0
    steps = []
    while i < m or j < n:
        if i < m and j < n and typed[i] == right[j]:
            i, j = i + 1, j + 1
        elif i < m and (j == n or common[i + 1][j] >= common[i][j + 1]):
            steps.append(f"delete {typed[i]}")
            i += 1
        else:
            steps.append(f"insert {right[j]}")
            j += 1
    return steps
