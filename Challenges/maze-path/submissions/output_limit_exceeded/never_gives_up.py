# Output limit exceeded: says that there is no path and goes on (continue instead of break), so it says it for ever.
import sys
from collections import deque

_, *grid = sys.stdin.read().splitlines()
cells = {(r, c): cell for r, line in enumerate(grid) for c, cell in enumerate(line) if cell != "#"}
start = next(place for place, cell in cells.items() if cell == "S")
queue = deque([(start, "")])
seen = {start}
while True:
    if not queue:
        print("NO PATH")
        continue
    (row, column), path = queue.popleft()
    if cells[row, column] == "E":
        print(path)
        break
    for letter, down, right in (("U", -1, 0), ("D", 1, 0), ("L", 0, -1), ("R", 0, 1)):
        place = row + down, column + right
        if place in cells and place not in seen:
            seen.add(place)
            queue.append((place, path + letter))
