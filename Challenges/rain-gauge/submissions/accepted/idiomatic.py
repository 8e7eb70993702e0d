# Accepted: two running totals from accumulate; every answer is a pair of differences.
from collections.abc import Iterable, Sequence
from itertools import accumulate


def rainfall(hours: Sequence[int | None], questions: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    rain = list(accumulate((reading or 0 for reading in hours), initial=0))
    missing = list(accumulate((reading is None for reading in hours), initial=0))
    answers = []
    for start, end in questions:
        if not 0 <= start <= end <= len(hours):
            raise ValueError(f"bad stretch: {(start, end)}")
        answers.append((rain[end] - rain[start], missing[end] - missing[start]))
    return answers
