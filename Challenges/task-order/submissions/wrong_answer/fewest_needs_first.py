# Sorts by the number of needs. Wrong: a task with one need may wait for a task with many.


def task_order(tasks: dict[str, list[str]]) -> list[str]:
    names = set(tasks).union(*tasks.values())
    for task, needs in tasks.items():
        if any(task in tasks.get(need, []) for need in needs):
            raise ValueError("tasks need each other")
    return sorted(names, key=lambda name: len(tasks.get(name, [])))
