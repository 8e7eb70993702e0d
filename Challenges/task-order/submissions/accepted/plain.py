# Counts open needs and keeps a queue of ready tasks. Accepted: O(tasks + needs), and a circle is never ready.
from collections import deque


def task_order(tasks: dict[str, list[str]]) -> list[str]:
    open_needs: dict[str, int] = {}
    waiting: dict[str, list[str]] = {}
    for task, listed in tasks.items():
        needs = set(listed)
        open_needs[task] = len(needs)
        for need in needs:
            waiting.setdefault(need, []).append(task)
    for need in waiting:
        open_needs.setdefault(need, 0)

    ready = deque(task for task, count in open_needs.items() if count == 0)
    order = []
    while ready:
        task = ready.popleft()
        order.append(task)
        for follower in waiting.get(task, []):
            open_needs[follower] -= 1
            if open_needs[follower] == 0:
                ready.append(follower)

    if len(order) < len(open_needs):
        stuck = sorted(open_needs.keys() - set(order))
        raise ValueError(f"these tasks need each other, or wait for such: {', '.join(stuck[:10])}")
    return order
