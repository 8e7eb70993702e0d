# Asks the first row for the number of columns. Runtime error: the empty matrix has no first row.


def rotate(matrix: list[list[object]]) -> None:
    rows, columns = len(matrix), len(matrix[0])
    original = [list(row) for row in matrix]
    for i in range(rows):
        for j in range(columns):
            matrix[j][rows - 1 - i] = original[i][j]
