# Accepted: small generators, one put into the other; the consumer at the end pulls each line through all of them.
from collections import deque
from collections.abc import Iterable, Iterator

Request = tuple[int, str, str, int]


def slow_requests(lines: Iterable[str], threshold: int, *, context: int = 0) -> Iterator[dict[str, object]]:
    """Return an iterator over reports of the requests that took more than `threshold` milliseconds."""
    if threshold < 0 or context < 0:
        raise ValueError("threshold and context must not be negative")
    return reports(requests(contents(lines)), threshold, context)


def contents(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield the numbers and the parts of all lines but the comments."""
    for number, line in enumerate(lines, start=1):
        parts = line.split()
        if parts and not parts[0].startswith("#"):
            yield number, parts


def requests(numbered: Iterable[tuple[int, list[str]]]) -> Iterator[Request]:
    damaged = 0
    for number, parts in numbered:
        match parts:
            case [_, method, path, ms] if ms.isascii() and ms.isdigit():
                damaged = 0
                yield number, method, path, int(ms)
            case _:
                damaged += 1
                if damaged == 3:
                    raise ValueError(f"line {number}: three damaged lines in a row")


def reports(stream: Iterable[Request], threshold: int, context: int) -> Iterator[dict[str, object]]:
    before: deque[str] = deque(maxlen=context)
    for number, method, path, ms in stream:
        if ms > threshold:
            yield {"line": number, "method": method, "path": path, "ms": ms, "before": list(before)}
        before.append(path)
