def task_order(tasks: dict[str, list[str]]) -> list[str]:
    """Return all tasks, each after the tasks it needs.

    Raise ValueError if tasks need each other in a circle.
    """
    return list(tasks)
