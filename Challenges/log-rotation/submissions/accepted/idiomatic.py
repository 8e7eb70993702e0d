# Accepted: a plan that knows numbers only (0 is the log itself), and then its execution.
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path


def plan(numbers: set[int], keep: int) -> Iterator[tuple[int, int | None]]:
    """Yield what to do, (number, None) or (number, new number); numbers has the log, 0, too."""
    gap = next(number for number in count() if number not in numbers)
    downwards = sorted(numbers, reverse=True)
    for number in downwards:
        if number > keep or number == keep < gap:
            yield number, None
    for number in downwards:
        if number < min(gap, keep):
            yield number, number + 1


def rotate(log: str, max_bytes: int, keep: int) -> list[tuple[str, str | None]]:
    if max_bytes < 1:
        raise ValueError(f"max_bytes must be 1 or more, not {max_bytes}")
    if keep < 0:
        raise ValueError(f"keep must be 0 or more, not {keep}")
    path = Path(log)
    if not path.is_file() or path.stat().st_size < max_bytes:
        return []
    archive = re.compile(rf"{re.escape(path.name)}\.([1-9][0-9]*)")
    found = filter(None, (archive.fullmatch(file.name) for file in path.parent.iterdir()))
    numbers = {0} | {int(match[1]) for match in found}

    def name(number: int) -> str:
        return f"{path.name}.{number}" if number else path.name

    steps: list[tuple[str, str | None]] = []
    for old, new in plan(numbers, keep):
        file = path.with_name(name(old))
        match new:
            case None:
                file.unlink()
                steps.append((file.name, None))
            case _:
                file.rename(path.with_name(name(new)))
                steps.append((file.name, name(new)))
    path.touch()
    return steps
