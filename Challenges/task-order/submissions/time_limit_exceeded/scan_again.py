# Looks through all open tasks for the ready ones, again and again. Too slow: O(n³) when each round finds only one.


def task_order(tasks: dict[str, list[str]]) -> list[str]:
    left = {name: tasks.get(name, []) for name in set(tasks).union(*tasks.values())}
    order: list[str] = []
    while left:
        ready = [task for task, needs in left.items() if all(need in order for need in needs)]
        if not ready:
            raise ValueError(f"these tasks need each other: {', '.join(left)}")
        for task in ready:
            del left[task]
        order.extend(ready)
    return order
