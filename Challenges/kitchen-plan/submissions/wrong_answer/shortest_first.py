# Wrong answer: of the steps that are ready, the shortest begins first, whatever its rank.
import heapq


def plan(steps, cooks):
    if cooks < 1:
        raise ValueError("there must be at least 1 cook")
    if any(minutes < 0 for minutes, _, _ in steps.values()):
        raise ValueError("a step takes less than no time")
    waiters = {name: [] for name in steps}
    missing = {}
    for name, (_, _, needs) in steps.items():
        missing[name] = len(set(needs))
        for need in set(needs):
            waiters[need].append(name)
    if has_circle(waiters, dict(missing)):
        raise ValueError("steps need one another in a circle")

    ready = [(steps[name][0], name) for name in steps if missing[name] == 0]
    heapq.heapify(ready)
    ends = []
    result = []
    now = 0
    free = cooks
    while ready or ends:
        while ready and free:
            _, name = heapq.heappop(ready)
            result.append((now, name))
            heapq.heappush(ends, (now + steps[name][0], name))
            free -= 1
        now = ends[0][0]
        while ends and ends[0][0] == now:
            _, name = heapq.heappop(ends)
            free += 1
            for waiter in waiters[name]:
                missing[waiter] -= 1
                if missing[waiter] == 0:
                    heapq.heappush(ready, (steps[waiter][0], waiter))
    return result


def has_circle(waiters, missing):
    finished = [name for name, number in missing.items() if number == 0]
    for name in finished:  # grows while it is read
        for waiter in waiters[name]:
            missing[waiter] -= 1
            if missing[waiter] == 0:
                finished.append(waiter)
    return len(finished) < len(missing)
