# Wrong answer: a place counts as settled as soon as it is pushed; a faster way found later is ignored.
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
waiting_at_start = waiting[start]
came_from = {start: None}
heap = [(0, start)]
times = {start: 0}
while heap:
    seconds, place = heappop(heap)
    for end, street in sorted(leaving[place]):
        if end not in came_from:
            came_from[end] = place
            times[end] = seconds + street - (waiting_at_start if place == start else 0)
            heappush(heap, (times[end], end))
if goal not in came_from:
    print("no way")
else:
    way = [goal]
    while way[-1] != start:
        way.append(came_from[way[-1]])
    print(times[goal])
    print(*reversed(way))
