# Wrong answer: never asks whether an index is negative, so it walks out at the top and comes in at the bottom.
import sys
from collections import deque

_, *grid = sys.stdin.read().splitlines()
rows, columns = len(grid), len(grid[0])
start = next((r, c) for r in range(rows) for c in range(columns) if grid[r][c] == "S")
queue = deque([(start, "")])
seen = {start}
answer = "NO PATH"
while queue:
    (row, column), path = queue.popleft()
    if grid[row][column] == "E":
        answer = path
        break
    for letter, down, right in (("U", -1, 0), ("D", 1, 0), ("L", 0, -1), ("R", 0, 1)):
        r, c = row + down, column + right
        if -rows <= r < rows and -columns <= c < columns and grid[r][c] != "#" and (r, c) not in seen:
            seen.add((r, c))
            queue.append(((r, c), path + letter))
print(answer)
