# Waits for ever: for an answer to the last move.
def balance(heaps: list[int], m: int) -> int:
    x = 0
    for heap in heaps:
        x ^= heap % (m + 1)
    return x


def winning_move(heaps: list[int], m: int) -> tuple[int, int]:
    x = balance(heaps, m)
    for place, heap in enumerate(heaps):
        rest = heap % (m + 1)
        if rest ^ x < rest:
            return place, rest - (rest ^ x)
    place = next(place for place, heap in enumerate(heaps) if heap)
    return place, 1


def play(heaps: list[int], m: int) -> None:
    ours = balance(heaps, m) != 0
    print("first" if ours else "second", flush=True)
    while True:
        if ours:
            place, count = winning_move(heaps, m)
            print("take", place + 1, count, flush=True)
        else:
            _, i, k = input().split()
            place, count = int(i) - 1, int(k)
        heaps[place] -= count
        ours = not ours


def main() -> None:
    games = int(input())
    for _ in range(games):
        m, _, *heaps = map(int, input().split())
        play(heaps, m)


main()
