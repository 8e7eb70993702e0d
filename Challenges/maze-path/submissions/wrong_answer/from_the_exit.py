# Wrong answer: the path is right, but its letters are printed from the exit to the start.
import sys
from collections import deque

_, *grid = sys.stdin.read().splitlines()
cells = {(r, c): cell for r, line in enumerate(grid) for c, cell in enumerate(line) if cell != "#"}
start = next(place for place, cell in cells.items() if cell == "S")
end = next(place for place, cell in cells.items() if cell == "E")
came_from = {start: None}
queue = deque([start])
while queue:
    row, column = queue.popleft()
    for letter, down, right in (("U", -1, 0), ("D", 1, 0), ("L", 0, -1), ("R", 0, 1)):
        place = row + down, column + right
        if place in cells and place not in came_from:
            came_from[place] = letter, (row, column)
            queue.append(place)
if end in came_from:
    letters = []
    while came_from[end]:
        letter, end = came_from[end]
        letters.append(letter)
    print("".join(letters))
else:
    print("NO PATH")
