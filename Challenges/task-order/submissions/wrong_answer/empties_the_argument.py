# Strikes done tasks off the caller's own lists. Wrong: the argument is not left alone.
from collections import defaultdict


def task_order(tasks: dict[str, list[str]]) -> list[str]:
    waiting = defaultdict(list)
    for task, needs in list(tasks.items()):
        for need in needs:
            waiting[need].append(task)
            tasks.setdefault(need, [])
    order = [task for task, needs in tasks.items() if not needs]
    for task in order:
        for follower in waiting[task]:
            if task in tasks[follower]:
                tasks[follower][:] = [need for need in tasks[follower] if need != task]
                if not tasks[follower]:
                    order.append(follower)
    if len(order) < len(tasks):
        raise ValueError("tasks need each other")
    return order
