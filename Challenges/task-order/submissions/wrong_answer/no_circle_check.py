# Stops when no task is ready. Wrong: with a circle it returns some of the tasks instead of raising ValueError.
from collections import defaultdict


def task_order(tasks: dict[str, list[str]]) -> list[str]:
    open_needs = {name: set(tasks.get(name, [])) for name in set(tasks).union(*tasks.values())}
    waiting = defaultdict(list)
    for task, needs in open_needs.items():
        for need in needs:
            waiting[need].append(task)
    order = [task for task, needs in open_needs.items() if not needs]
    for task in order:
        for follower in waiting[task]:
            open_needs[follower].discard(task)
            if not open_needs[follower]:
                order.append(follower)
    return order
