# Wrong answer: among equally fast ways it keeps the smallest predecessor, which does not give the smallest way.
import sys
from heapq import heappop, heappush

numbers = iter(map(int, sys.stdin.read().split()))
count, streets = next(numbers), next(numbers)
waiting = [0] + [next(numbers) for _ in range(count)]
triples = [(next(numbers), next(numbers), next(numbers)) for _ in range(streets)]
start, goal = next(numbers), next(numbers)
waiting[start] = 0
leaving = {place: [] for place in range(1, count + 1)}
for origin, end, seconds in triples:
    leaving[origin].append((end, seconds + waiting[origin]))
came_from = {}
heap = [(0, 1, 0, start)]
while heap:
    seconds, places, previous, place = heappop(heap)
    if place in came_from:
        continue
    came_from[place] = previous, seconds
    for end, street in leaving[place]:
        heappush(heap, (seconds + street, places + 1, place, end))
if goal not in came_from:
    print("no way")
else:
    way = [goal]
    while way[-1] != start:
        way.append(came_from[way[-1]][0])
    print(came_from[goal][1])
    print(*reversed(way))
