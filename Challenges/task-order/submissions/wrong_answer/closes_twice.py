# Counts different needs, but closes one each time it is listed. Wrong: a need listed twice lets a task start early.


def task_order(tasks: dict[str, list[str]]) -> list[str]:
    open_needs = {name: len(set(tasks.get(name, []))) for name in set(tasks).union(*tasks.values())}
    waiting: dict[str, list[str]] = {name: [] for name in open_needs}
    for task, needs in tasks.items():
        for need in needs:
            waiting[need].append(task)
    order = [task for task, count in open_needs.items() if count == 0]
    for task in order:
        for follower in waiting[task]:
            open_needs[follower] -= 1
            if open_needs[follower] == 0:
                order.append(follower)
    if len(order) < len(open_needs):
        raise ValueError("tasks need each other")
    return order
