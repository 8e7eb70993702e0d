# Unidiomatic: correct, but with indices instead of names, a loop over indices, and negated comparisons.
import heapq
import sys


def read():
    lines = sys.stdin.read().splitlines()
    _, streets = map(int, lines[0].split())
    waiting = [0, *map(int, lines[1].split())]  # places count from 1
    start, goal = map(int, lines[2 + streets].split())
    arriving = [[] for _ in waiting]
    for i in range(2, 2 + streets):
        street = list(map(int, lines[i].split()))
        seconds = street[2]
        if not street[0] == start:
            seconds = seconds + waiting[street[0]]
        arriving[street[1]].append((street[0], seconds))
    return arriving, start, goal


def main():
    arriving, start, goal = read()
    settled = dict()
    heap = [(0, 0, goal, goal)]
    while len(heap) > 0:
        seconds, length, place, following = heapq.heappop(heap)
        if not place in settled.keys():
            settled[place] = (seconds, following)
            for street in arriving[place]:
                heapq.heappush(heap, (seconds + street[1], length + 1, street[0], place))
    if not start in settled.keys():
        print("no way")
        return
    print(settled[start][0])
    way = [start]
    while way[len(way) - 1] != goal:
        way.append(settled[way[len(way) - 1]][1])
    print(" ".join(map(str, way)))


main()
