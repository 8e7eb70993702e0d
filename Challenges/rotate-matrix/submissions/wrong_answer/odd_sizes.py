# Swaps four items in a circle, half of the rows by half of the columns. Wrong: an odd size keeps a cross.


def rotate(matrix: list[list[object]]) -> None:
    last = len(matrix) - 1
    half = len(matrix) // 2
    for i in range(half):
        for j in range(half):
            (
                matrix[i][j],
                matrix[j][last - i],
                matrix[last - i][last - j],
                matrix[last - j][i],
            ) = (
                matrix[last - j][i],
                matrix[i][j],
                matrix[j][last - i],
                matrix[last - i][last - j],
            )
