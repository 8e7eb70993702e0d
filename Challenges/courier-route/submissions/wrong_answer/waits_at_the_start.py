# Wrong answer: charges the waiting time at the start as well.
import sys
from heapq import heappop, heappush

numbers = iter(map(int, sys.stdin.read().split()))
count, streets = next(numbers), next(numbers)
waiting = [0] + [next(numbers) for _ in range(count)]
leaving = {place: [] for place in range(1, count + 1)}
for _ in range(streets):
    origin, end, seconds = next(numbers), next(numbers), next(numbers)
    leaving[origin].append((end, seconds + waiting[origin]))
start, goal = next(numbers), next(numbers)
came_from = {}
heap = [(0, 1, start, 0)]
while heap:
    seconds, places, place, previous = heappop(heap)
    if place in came_from:
        continue
    came_from[place] = previous, seconds
    for end, street in leaving[place]:
        heappush(heap, (seconds + street, places + 1, end, place))
if goal not in came_from:
    print("no way")
else:
    way = [goal]
    while way[-1] != start:
        way.append(came_from[way[-1]][0])
    print(came_from[goal][1])
    print(*reversed(way))
