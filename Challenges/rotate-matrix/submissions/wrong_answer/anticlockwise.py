# Transposes first and reverses the rows afterwards. Wrong: that is the turn to the other side.


def rotate(matrix: list[list[object]]) -> None:
    for i, row in enumerate(matrix):
        for j in range(i + 1, len(matrix)):
            row[j], matrix[j][i] = matrix[j][i], row[j]
    matrix.reverse()
