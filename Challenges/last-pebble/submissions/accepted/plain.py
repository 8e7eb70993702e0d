# Accepted: remainders modulo m + 1, combined by exclusive or; every move makes it 0.
import sys
from collections.abc import Iterable, Sequence
from functools import reduce
from operator import xor


def balance(heaps: Iterable[int], m: int) -> int:
    return reduce(xor, (heap % (m + 1) for heap in heaps))


def winning_move(heaps: Sequence[int], m: int) -> tuple[int, int]:
    x = balance(heaps, m)
    for place, heap in enumerate(heaps):
        rest = heap % (m + 1)
        if rest ^ x < rest:
            return place, rest - (rest ^ x)
    raise ValueError("a lost position")


def play(heaps: list[int], m: int) -> None:
    ours = balance(heaps, m) != 0
    print("first" if ours else "second", flush=True)
    while any(heaps):
        if ours:
            place, count = winning_move(heaps, m)
            print("take", place + 1, count, flush=True)
        else:
            _, i, k = sys.stdin.readline().split()
            place, count = int(i) - 1, int(k)
        heaps[place] -= count
        ours = not ours


def main() -> None:
    games = int(sys.stdin.readline())
    for _ in range(games):
        m, _, *heaps = map(int, sys.stdin.readline().split())
        play(heaps, m)


main()
