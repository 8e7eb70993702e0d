# Wrong answer: only takes steps that bring it closer to the exit; it gives up where a detour is needed.
import sys
from collections import deque

_, *grid = sys.stdin.read().splitlines()
cells = {(r, c): cell for r, line in enumerate(grid) for c, cell in enumerate(line) if cell != "#"}
start = next(place for place, cell in cells.items() if cell == "S")
end = next(place for place, cell in cells.items() if cell == "E")


def distance(place):
    return abs(place[0] - end[0]) + abs(place[1] - end[1])


queue = deque([(start, "")])
seen = {start}
answer = "NO PATH"
while queue:
    (row, column), path = queue.popleft()
    if (row, column) == end:
        answer = path
        break
    for letter, down, right in (("U", -1, 0), ("D", 1, 0), ("L", 0, -1), ("R", 0, 1)):
        place = row + down, column + right
        if place in cells and place not in seen and distance(place) < distance((row, column)):
            seen.add(place)
            queue.append((place, path + letter))
print(answer)
