# Wrong answer: sorts what is ready once, by urgency, and then works it off like a queue.
from collections.abc import Mapping
from graphlib import TopologicalSorter
from heapq import heappop, heappush

Step = tuple[int, float, list[str]]


def plan(steps: Mapping[str, Step], cooks: int) -> list[tuple[int, str]]:
    """Return the pairs (start, name) of all steps in the order in which they are started."""
    check(steps, cooks)
    graph = TopologicalSorter({name: needs for name, (_, _, needs) in steps.items()})
    graph.prepare()  # a CycleError is a ValueError
    started = []
    ready = []
    running = []
    now = 0
    while graph:
        ready.extend(sorted((-steps[name][1], name) for name in graph.get_ready()))
        while ready and len(running) < cooks:
            _, name = ready.pop(0)
            minutes, _, _ = steps[name]
            heappush(running, (now + minutes, name))
            started.append((now, name))
        now, name = heappop(running)
        graph.done(name)
        while running and running[0][0] == now:
            graph.done(heappop(running)[1])
    return started


def check(steps: Mapping[str, Step], cooks: int) -> None:
    if cooks < 1:
        raise ValueError(f"there must be at least 1 cook, not {cooks}")
    for name, (minutes, _, _) in steps.items():
        if minutes < 0:
            raise ValueError(f"{name!r} takes {minutes} minutes")
    for name, (_, _, needs) in steps.items():
        for need in needs:
            if need not in steps:
                raise KeyError(f"{name!r} needs {need!r}, which is no step")
