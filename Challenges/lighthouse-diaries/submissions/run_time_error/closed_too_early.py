# Run-time error: each diary is closed again before its first line is read.
import heapq
import re
import threading
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from operator import itemgetter
from pathlib import Path
from typing import TextIO

LOCK = threading.Lock()
EVENT = re.compile(r"(\d\d:\d\d)(.*)")


@contextmanager
def replacing(target: str) -> Iterator[TextIO]:
    """Give a file to write, which takes the place of target if all goes well and vanishes if not."""
    part = Path(f"{target}.part")
    try:
        with part.open("w", encoding="utf-8") as out:
            yield out
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def events(name: str, diary: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Yield time, name and text of each event."""
    for line in filter(None, map(str.strip, diary)):
        event = EVENT.match(line)
        if not event:
            raise ValueError(f"{name}: bad line {line!r}")
        time, text = event.groups()
        yield time, name, text.strip()


def merge_diaries(names: Iterable[str], target: str) -> int:
    """Write the events of all diaries into target, in order of time; return how many."""
    count = 0
    with LOCK, ExitStack() as stack:
        diaries = []
        for name in names:
            with suppress(FileNotFoundError):
                with open(f"{name}.diary", encoding="utf-8") as diary:
                    diaries.append(events(name, diary))
        out = stack.enter_context(replacing(target))
        for count, (time, name, text) in enumerate(heapq.merge(*diaries, key=itemgetter(0)), start=1):
            out.write(f"{time} {name}: {text}\n")
    return count
