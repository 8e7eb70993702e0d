# Transposes the reversed rows with zip and assigns to the slice. Accepted: the caller's own list gets the new rows.


def rotate(matrix: list[list[object]]) -> None:
    matrix[:] = map(list, zip(*reversed(matrix)))
