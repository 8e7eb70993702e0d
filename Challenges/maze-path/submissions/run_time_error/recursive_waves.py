# Run-time error: each wave of the search is a recursive call; a winding corridor is deeper than Python's stack.
import sys

_, *grid = sys.stdin.read().splitlines()
cells = {(r, c): cell for r, line in enumerate(grid) for c, cell in enumerate(line) if cell != "#"}
start = next(place for place, cell in cells.items() if cell == "S")
end = next(place for place, cell in cells.items() if cell == "E")


def spread(wave, seen):
    if not wave:
        return "NO PATH"
    if end in wave:
        return wave[end]
    following = {}
    for (row, column), path in wave.items():
        for letter, place in (
            ("U", (row - 1, column)),
            ("D", (row + 1, column)),
            ("L", (row, column - 1)),
            ("R", (row, column + 1)),
        ):
            if place in cells and place not in seen:
                seen.add(place)
                following[place] = path + letter
    return spread(following, seen)


print(spread({start: ""}, {start}))
