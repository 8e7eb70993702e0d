# Sorts with the arrows the other way round. Wrong: each task comes before what it needs.
from graphlib import TopologicalSorter


def task_order(tasks: dict[str, list[str]]) -> list[str]:
    return list(TopologicalSorter(tasks).static_order())[::-1]
