"""Walks the candidate's path through the maze. Exit status 42 accepts, 43 rejects."""
import sys
from pathlib import Path

STEPS = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
LONGEST = 4000  # no shortest path in a 60 × 60 grid is longer


def reject(message):
    Path(sys.argv[3], "judgemessage.txt").write_text(message + "\n", encoding="utf-8")
    sys.exit(43)


def find(grid, letter):
    return next((row, line.index(letter)) for row, line in enumerate(grid) if letter in line)


def main():
    _, *grid = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    judge = Path(sys.argv[2]).read_text(encoding="utf-8").strip()
    output = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    answer = output.strip()

    if not answer:
        reject("nothing was printed")
    if len(answer.splitlines()) > 1:
        reject("more than one line was printed")
    if len(answer) > LONGEST:
        reject("the line is longer than any shortest path can be")
    if answer == "NO PATH":
        if judge != "NO PATH":
            reject("there is a path, but NO PATH was printed")
        sys.exit(42)
    if wrong := next((letter for letter in answer if letter not in STEPS), None):
        reject(f"{wrong!r} is none of the letters U, D, L, R")

    row, column = find(grid, "S")
    for number, letter in enumerate(answer, start=1):
        down, right = STEPS[letter]
        row, column = row + down, column + right
        if not (0 <= row < len(grid) and 0 <= column < len(grid[0])):
            reject(f"step {number} ({letter}) leaves the grid")
        if grid[row][column] == "#":
            reject(f"step {number} ({letter}) runs into a wall")
    if grid[row][column] != "E":
        reject(f"the path ends at row {row + 1}, column {column + 1}, which is not the exit")
    if judge == "NO PATH" or len(answer) < len(judge):
        sys.exit("the judge's answer is wrong: the candidate's path is valid and better")
    if len(answer) > len(judge):
        reject(f"the path has {len(answer)} steps; there is a shorter one")
    sys.exit(42)


main()
