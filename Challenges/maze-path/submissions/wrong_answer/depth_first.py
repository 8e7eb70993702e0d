# Wrong answer: depth-first search finds a path, but not a shortest one.
import sys

_, *grid = sys.stdin.read().splitlines()
rows, columns = len(grid), len(grid[0])
start = next((r, c) for r in range(rows) for c in range(columns) if grid[r][c] == "S")
stack = [(start, "")]
seen = set()
answer = "NO PATH"
while stack:
    (row, column), path = stack.pop()
    if (row, column) in seen:
        continue
    seen.add((row, column))
    if grid[row][column] == "E":
        answer = path
        break
    for letter, down, right in (("U", -1, 0), ("L", 0, -1), ("R", 0, 1), ("D", 1, 0)):
        r, c = row + down, column + right
        if 0 <= r < rows and 0 <= c < columns and grid[r][c] != "#":
            stack.append(((r, c), path + letter))
print(answer)
