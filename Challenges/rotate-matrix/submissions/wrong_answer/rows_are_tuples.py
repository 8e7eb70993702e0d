# Assigns what zip gives. Wrong: the rows are tuples, and the caller can no longer change them.


def rotate(matrix: list[list[object]]) -> None:
    matrix[:] = zip(*reversed(matrix))
