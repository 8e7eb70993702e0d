# Time limit exceeded: searches the nearest unsettled place among all places, O(n²).
import sys

numbers = iter(map(int, sys.stdin.read().split()))
count, streets = next(numbers), next(numbers)
waiting = [0] + [next(numbers) for _ in range(count)]
triples = [(next(numbers), next(numbers), next(numbers)) for _ in range(streets)]
start, goal = next(numbers), next(numbers)
waiting[start] = 0
arriving = {place: [] for place in range(1, count + 1)}
for origin, end, seconds in triples:
    arriving[end].append((origin, seconds + waiting[origin]))
never = float("inf")
best = {place: (never, 0, 0) for place in arriving}
best[goal] = (0, 0, 0)
open_places = set(arriving)
while open_places:
    place = min(open_places, key=lambda other: best[other])
    open_places.remove(place)
    seconds, length, _ = best[place]
    for previous, street in arriving[place]:
        best[previous] = min(best[previous], (seconds + street, length + 1, place))
if best[start][0] == never:
    print("no way")
else:
    way = [start]
    while way[-1] != goal:
        way.append(best[way[-1]][2])
    print(best[start][0])
    print(*way)
