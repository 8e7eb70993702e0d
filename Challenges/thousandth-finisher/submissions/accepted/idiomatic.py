# Accepted: a pipeline of generators: records, sorted runs on disk, their lazy merge, every so-manieth.
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from heapq import merge
from itertools import count, islice
from pathlib import Path

RUN = 20_000


def records(lines: Iterable[str]) -> Iterator[str]:
    """Yield the records in a form whose order as text is the order of the runners."""
    for line in lines:
        time, number, name = line.rstrip("\n").split(";", maxsplit=2)
        yield f"{time:0>9};{number:0>9};{name[:80]}\n"


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
    every = int(next(sys.stdin))
    paths = list(sorted_runs(records(sys.stdin)))
    with ExitStack() as stack:
        finish = merge(*(stack.enter_context(path.open(encoding="utf-8")) for path in paths))
        for place, record in enumerate(islice(finish, every - 1, None, every), start=1):
            _, number, name = record.split(";", maxsplit=2)
            print(place * every, int(number), name, end="")


if __name__ == "__main__":
    main()
