# Run-time error: compares the first meeting with the run before it.
from collections.abc import Iterable


def check(pair: tuple[int, int]) -> None:
    if pair[1] < pair[0]:
        raise ValueError("a meeting or a day ends before it starts")


def clipped(meetings: Iterable[tuple[int, int]], day: tuple[int, int]) -> list[tuple[int, int]]:
    first, last = day
    inside = []
    for meeting in meetings:
        check(meeting)
        start = max(meeting[0], first)
        end = min(meeting[1], last)
        if start < end:
            inside.append((start, end))
    return sorted(inside)


def merged(meetings: Iterable[tuple[int, int]]) -> list[list[int]]:
    runs: list[list[int]] = []
    for start, end in meetings:
        if start <= runs[-1][1]:
            runs[-1][1] = max(runs[-1][1], end)
        else:
            runs.append([start, end])
    return runs


def free_slots(meetings: list[tuple[int, int]], day: tuple[int, int], shortest: int = 1) -> list[tuple[int, int]]:
    if shortest < 1:
        raise ValueError("shortest must be at least 1")
    check(day)
    runs = merged(clipped(meetings, day))
    starts = [day[0]] + [end for _, end in runs]
    ends = [start for start, _ in runs] + [day[1]]
    return [(start, end) for start, end in zip(starts, ends) if end - start >= shortest]
