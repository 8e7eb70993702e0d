# Run-time error: adds the readings up before it looks which of them are missing.
from collections.abc import Iterable, Sequence


def rainfall(hours: Sequence[int | None], questions: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    total = 0
    missing = 0
    before = [(total, missing)]
    for reading in hours:
        total += reading
        if reading is None:
            missing += 1
        before.append((total, missing))
    answers = []
    for start, end in questions:
        if start < 0 or end < start or end >= len(before):
            raise ValueError(f"bad stretch: ({start}, {end})")
        total_before, missing_before = before[start]
        total_after, missing_after = before[end]
        answers.append((total_after - total_before, missing_after - missing_before))
    return answers
