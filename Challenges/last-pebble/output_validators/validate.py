"""The opponent. Exit status 42 accepts, 43 rejects.

The input file has one game on each line: the opponent's habit in lost positions (small: takes one pebble; large: as many as it can;
mixed: something in between), m, and the heaps. In won positions it wins.
"""
import random
import sys
from functools import reduce
from operator import xor
from pathlib import Path


def reject(message):
    Path(sys.argv[3], "judgemessage.txt").write_text(message + "\n", encoding="utf-8")
    sys.exit(43)


def say(text):
    try:
        print(text, flush=True)
    except BrokenPipeError:
        reject("the program ended while it was being spoken to")


def read(where):
    raw = sys.stdin.buffer.readline(200)
    if not raw:
        reject(f"{where}: the program ended in the middle of a game")
    return raw.decode("utf-8", errors="replace").split(), raw[:60]


def candidate_moves(where, m, heaps):
    words, raw = read(where)
    if len(words) != 3 or words[0] != "take" or not all(w.isascii() and w.isdigit() and len(w) < 6 for w in words[1:]):
        reject(f"{where}: {raw!r} is not \"take I K\"")
    heap, count = int(words[1]) - 1, int(words[2])
    if not 0 <= heap < len(heaps):
        reject(f"{where}: there is no heap {words[1]}")
    if not 1 <= count <= m:
        reject(f"{where}: {count} pebbles are not from 1 to {m}")
    if count > heaps[heap]:
        reject(f"{where}: {count} pebbles from heap {words[1]}, which has {heaps[heap]}")
    heaps[heap] -= count


def opponent_moves(chance, habit, m, heaps):
    x = reduce(xor, (heap % (m + 1) for heap in heaps))
    for place, heap in enumerate(heaps):
        rest = heap % (m + 1)
        if x and rest ^ x < rest:
            count = rest - (rest ^ x)
            break
    else:
        place = chance.choice([place for place, heap in enumerate(heaps) if heap])
        most = min(m, heaps[place])
        count = {"small": 1, "large": most, "mixed": chance.randint(1, most)}[habit]
    heaps[place] -= count
    say(f"take {place + 1} {count}")


def play(where, chance, habit, m, heaps):
    say(" ".join(map(str, [m, len(heaps), *heaps])))
    words, raw = read(where)
    if words not in (["first"], ["second"]):
        reject(f"{where}: {raw!r} is neither \"first\" nor \"second\"")
    if words == ["second"]:
        opponent_moves(chance, habit, m, heaps)
    while any(heaps):
        candidate_moves(where, m, heaps)
        if not any(heaps):
            return
        opponent_moves(chance, habit, m, heaps)
    reject(f"{where}: the opponent took the last pebble")


def main():
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    say(len(lines))
    for number, line in enumerate(lines, start=1):
        habit, m, *heaps = line.split()
        play(f"game {number}", random.Random(number), habit, int(m), list(map(int, heaps)))
    if sys.stdin.buffer.readline(200).strip():
        reject("the program went on after the last game")
    sys.exit(42)


main()
