# Time limit exceeded: tries all simple paths and keeps the shortest; in an open room there are too many.
import sys

_, *grid = sys.stdin.read().splitlines()
cells = {(r, c): cell for r, line in enumerate(grid) for c, cell in enumerate(line) if cell != "#"}
start = next(place for place, cell in cells.items() if cell == "S")
steps = {"D": (1, 0), "R": (0, 1), "U": (-1, 0), "L": (0, -1)}


def neighbours(place):
    for letter, (down, right) in steps.items():
        neighbour = place[0] + down, place[1] + right
        if neighbour in cells:
            yield letter, neighbour


best = None
path = []
on_path = {start}
trail = [start]
branches = [neighbours(start)]
while branches:
    letter, place = next(branches[-1], (None, None))
    if letter is None:
        branches.pop()
        on_path.discard(trail.pop())
        if path:
            path.pop()
    elif cells[place] == "E":
        if best is None or len(path) + 1 < len(best):
            best = "".join(path) + letter
    elif place not in on_path:
        on_path.add(place)
        trail.append(place)
        path.append(letter)
        branches.append(neighbours(place))
print(best or "NO PATH")
