# Binds the local name to a new matrix. Wrong: the caller's list stays as it was.


def rotate(matrix: list[list[object]]) -> None:
    matrix = [list(column) for column in zip(*reversed(matrix))]
