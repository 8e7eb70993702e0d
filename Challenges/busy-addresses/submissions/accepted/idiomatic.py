# Accepted: sorted runs on disk; merge brings equal addresses together, groupby counts them.
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from heapq import merge, nsmallest
from itertools import count, groupby, islice
from pathlib import Path

RUN = 30_000


def addresses(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        match line.split("\t"):
            case [_, target, _, _]:
                yield target.partition("?")[0] + "\n"


def sorted_runs(items: Iterable[str]) -> Iterator[Path]:
    """Write the items as sorted files and yield the files' paths."""
    items = iter(items)
    for number in count():
        if not (run := sorted(islice(items, RUN))):
            return
        path = Path(f"run-{number}")
        with path.open("w", encoding="utf-8") as file:
            file.writelines(run)
        yield path


def main() -> None:
    k = int(next(sys.stdin))
    runs = list(sorted_runs(addresses(sys.stdin)))
    with ExitStack() as stack:
        files = [stack.enter_context(path.open(encoding="utf-8")) for path in runs]
        counts = ((-sum(1 for _ in group), line[:-1]) for line, group in groupby(merge(*files)))
        for negative, address in nsmallest(k, counts):
            print(-negative, address)


if __name__ == "__main__":
    main()
