# Accepted: breadth-first search over a dict of free cells; complex numbers as positions make a step an addition.
import sys
from collections import deque

STEPS = {"U": -1j, "D": 1j, "L": -1, "R": 1}


def shortest_path(lines):
    """Return the letters of a shortest path from S to E, or None."""
    cells = {complex(x, y): cell for y, line in enumerate(lines) for x, cell in enumerate(line) if cell != "#"}
    start = next(place for place, cell in cells.items() if cell == "S")
    reached_by = {start: ""}
    queue = deque([start])
    while queue:
        place = queue.popleft()
        if cells[place] == "E":
            return "".join(walk_back(place, reached_by))[::-1]
        for letter, step in STEPS.items():
            neighbour = place + step
            if neighbour in cells and neighbour not in reached_by:
                reached_by[neighbour] = letter
                queue.append(neighbour)
    return None


def walk_back(place, reached_by):
    while letter := reached_by[place]:
        yield letter
        place -= STEPS[letter]


def main():
    _, *lines = map(str.strip, sys.stdin)
    print(shortest_path(lines) or "NO PATH")


if __name__ == "__main__":
    main()
