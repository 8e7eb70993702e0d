# Turns the matrix in place and returns it as well. Wrong: the statement asks for no return value.


def rotate(matrix: list[list[object]]) -> list[list[object]]:
    matrix[:] = [list(column) for column in zip(*reversed(matrix))]
    return matrix
