# Wrong answer: breadth-first search finds the way with the fewest streets, not the fastest one.
import sys
from collections import deque

numbers = iter(map(int, sys.stdin.read().split()))
count, streets = next(numbers), next(numbers)
waiting = [0] + [next(numbers) for _ in range(count)]
leaving = {place: {} for place in range(1, count + 1)}
for _ in range(streets):
    origin, end, seconds = next(numbers), next(numbers), next(numbers)
    leaving[origin][end] = min(seconds, leaving[origin].get(end, seconds))
start, goal = next(numbers), next(numbers)
came_from = {start: None}
queue = deque([start])
while queue:
    place = queue.popleft()
    for end in sorted(leaving[place]):
        if end not in came_from:
            came_from[end] = place
            queue.append(end)
if goal not in came_from:
    print("no way")
else:
    way = [goal]
    while way[-1] != start:
        way.append(came_from[way[-1]])
    way.reverse()
    print(sum(leaving[a][b] for a, b in zip(way, way[1:])) + sum(waiting[place] for place in way[1:-1]))
    print(*way)
