def rotate(matrix: list[list[object]]) -> None:
    """Turn the square matrix a quarter turn clockwise, in place."""
    matrix.reverse()
