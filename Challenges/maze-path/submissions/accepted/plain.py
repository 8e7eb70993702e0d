# Accepted: breadth-first search on rows and columns; each cell remembers the letter by which it was reached.
import sys
from collections import deque


def shortest_path(grid):
    rows, columns = len(grid), len(grid[0])
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == "S":
                start = row, column
            elif grid[row][column] == "E":
                end = row, column
    steps = [("U", -1, 0), ("D", 1, 0), ("L", 0, -1), ("R", 0, 1)]
    came_from = {start: None}
    queue = deque([start])
    while queue and end not in came_from:
        row, column = queue.popleft()
        for letter, down, right in steps:
            r, c = row + down, column + right
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] != "#" and (r, c) not in came_from:
                came_from[r, c] = letter, (row, column)
                queue.append((r, c))
    if end not in came_from:
        return None
    letters = []
    cell = end
    while came_from[cell] is not None:
        letter, cell = came_from[cell]
        letters.append(letter)
    return "".join(reversed(letters))


def main():
    sys.stdin.readline()
    grid = sys.stdin.read().splitlines()
    path = shortest_path(grid)
    print("NO PATH" if path is None else path)


main()
