# Reverses the rows, then swaps across the diagonal. Accepted: two mirrorings make a quarter turn, without a copy.


def rotate(matrix: list[list[object]]) -> None:
    matrix.reverse()
    for i, row in enumerate(matrix):
        for j in range(i + 1, len(matrix)):
            row[j], matrix[j][i] = matrix[j][i], row[j]
