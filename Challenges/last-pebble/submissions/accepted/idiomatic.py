# Accepted: Grundy numbers from their definition, and the first move that leaves 0.
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import count
from operator import xor


def grundy_numbers(largest: int, m: int) -> list[int]:
    """Return the number of each heap up to the largest: the least that no successor has."""
    numbers: list[int] = []
    while len(numbers) <= largest:
        successors = set(numbers[-m:])
        numbers.append(next(number for number in count() if number not in successors))
    return numbers


class Game:
    def __init__(self, m: int, heaps: Iterable[int]) -> None:
        self.m = m
        self.heaps = list(heaps)
        self.numbers = grundy_numbers(max(self.heaps), m)

    @property
    def is_lost(self) -> bool:
        return not self.value

    @property
    def value(self) -> int:
        return reduce(xor, (self.numbers[heap] for heap in self.heaps))

    def moves(self) -> Iterator[tuple[int, int]]:
        """Yield the moves that leave a lost position."""
        value = self.value
        for place, heap in enumerate(self.heaps):
            for taken in range(1, min(self.m, heap) + 1):
                if value ^ self.numbers[heap] ^ self.numbers[heap - taken] == 0:
                    yield place, taken

    def take(self, place: int, taken: int) -> None:
        self.heaps[place] -= taken


def play(game: Game, lines: Iterator[Sequence[str]]) -> None:
    ours = not game.is_lost
    print("first" if ours else "second", flush=True)
    while any(game.heaps):
        if ours:
            place, taken = next(game.moves())
            print(f"take {place + 1} {taken}", flush=True)
        else:
            _, heap, pebbles = next(lines)
            place, taken = int(heap) - 1, int(pebbles)
        game.take(place, taken)
        ours = not ours


def main() -> None:
    lines = map(str.split, sys.stdin)
    [games] = next(lines)
    for _ in range(int(games)):
        m, _, *heaps = map(int, next(lines))
        play(Game(m, heaps), lines)


if __name__ == "__main__":
    main()
