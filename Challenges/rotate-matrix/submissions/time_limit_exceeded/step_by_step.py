# Moves every ring on by one place, as often as its side is long. Too slow: O(n³).


def rotate(matrix: list[list[object]]) -> None:
    size = len(matrix)
    for ring in range(size // 2):
        first, last = ring, size - 1 - ring
        for _ in range(last - first):
            corner = matrix[first][first]
            for i in range(first, last):
                matrix[i][first] = matrix[i + 1][first]
            for j in range(first, last):
                matrix[last][j] = matrix[last][j + 1]
            for i in range(last, first, -1):
                matrix[i][last] = matrix[i - 1][last]
            for j in range(last, first + 1, -1):
                matrix[first][j] = matrix[first][j - 1]
            matrix[first][first + 1] = corner
