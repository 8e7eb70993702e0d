# Copies by index and appends in loops. Correct, but clumsy: zip transposes, and a slice assignment replaces the rows.


def rotate(matrix):
    n = len(matrix)
    result = []
    for j in range(n):
        row = []
        for i in range(n):
            row.append(matrix[n - 1 - i][j])
        result.append(row)
    for i in range(len(result)):
        temp = result[i]
        matrix[i] = temp
    return None
