# Accepted: Dijkstra from the goal with pairs (seconds, places); then the start walks forward, always to the smallest.
import sys
from collections import defaultdict
from heapq import heappop, heappush


def least_costs(arriving: dict[int, list[tuple[int, int]]], goal: int) -> dict[int, tuple[int, int]]:
    """Return the pair (seconds, streets) from each place that can reach the goal."""
    costs: dict[int, tuple[int, int]] = {}
    heap = [(0, 0, goal)]
    while heap:
        seconds, length, place = heappop(heap)
        if place in costs:
            continue
        costs[place] = seconds, length
        for previous, street in arriving[place]:
            if previous not in costs:
                heappush(heap, (seconds + street, length + 1, previous))
    return costs


def main() -> None:
    numbers = map(int, sys.stdin.read().split())
    count, street_count = next(numbers), next(numbers)
    waiting = dict(zip(range(1, count + 1), numbers))
    *triples, start, goal = numbers
    waiting[start] = 0

    leaving, arriving = defaultdict(list), defaultdict(list)
    for origin, end, seconds in zip(*[iter(triples)] * 3):
        leaving[origin].append((end, waiting[origin] + seconds))
        arriving[end].append((origin, waiting[origin] + seconds))
    costs = least_costs(arriving, goal)
    if start not in costs:
        print("no way")
        return

    way = [start]
    while (place := way[-1]) != goal:
        seconds, length = costs[place]
        way.append(min(end for end, street in leaving[place] if costs.get(end) == (seconds - street, length - 1)))
    print(costs[start][0])
    print(*way)


if __name__ == "__main__":
    main()
