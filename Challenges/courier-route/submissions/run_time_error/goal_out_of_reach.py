# Run-time error: looks up the time to the goal even if there is no way.
import heapq
import sys


def read():
    lines = sys.stdin.read().splitlines()
    _, streets = map(int, lines[0].split())
    waiting = [0, *map(int, lines[1].split())]  # places count from 1
    start, goal = map(int, lines[2 + streets].split())
    arriving = [[] for _ in waiting]
    for line in lines[2 : 2 + streets]:
        origin, end, seconds = map(int, line.split())
        if origin != start:
            seconds += waiting[origin]
        arriving[end].append((origin, seconds))
    return arriving, start, goal


def main():
    arriving, start, goal = read()
    settled = {}
    heap = [(0, 0, goal, goal)]
    while heap:
        seconds, length, place, following = heapq.heappop(heap)
        if place in settled:
            continue
        settled[place] = seconds, following
        for previous, street in arriving[place]:
            heapq.heappush(heap, (seconds + street, length + 1, previous, place))
    seconds, _ = settled[start]
    print(seconds)
    way = [start]
    while way[-1] != goal:
        _, following = settled[way[-1]]
        way.append(following)
    print(" ".join(map(str, way)))


main()
