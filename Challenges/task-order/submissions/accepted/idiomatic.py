# Leaves the work to the standard library. Accepted: TopologicalSorter has the same idea of a dictionary of needs.
from graphlib import CycleError, TopologicalSorter


def task_order(tasks: dict[str, list[str]]) -> list[str]:
    try:
        return list(TopologicalSorter(tasks).static_order())
    except CycleError as error:
        _, circle = error.args
        raise ValueError(f"these tasks need each other: {', '.join(circle[:10])}") from error
