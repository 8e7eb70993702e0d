# Knows only the keys. Wrong: a task that is named as a need only is missing from the result.
from graphlib import TopologicalSorter


def task_order(tasks: dict[str, list[str]]) -> list[str]:
    return [task for task in TopologicalSorter(tasks).static_order() if task in tasks]
