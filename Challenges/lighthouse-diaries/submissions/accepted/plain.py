# Accepted: one with for each thing, nested as they are held.
import contextlib
import heapq
import os
import threading

LOCK = threading.Lock()


@contextlib.contextmanager
def part_file(path: str):
    try:
        yield path
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.remove(path)


def is_time(text: str) -> bool:
    hours, colon, minutes = text[:2], text[2:3], text[3:]
    return colon == ":" and f"{hours}{minutes}".isdigit() and len(hours + minutes) == 4


def events(name, diary):
    for raw in diary:
        line = raw.strip()
        if line:
            if not is_time(line[:5]):
                raise ValueError(f"{name}: bad line {line!r}")
            yield line[:5], name, line[5:].strip()


def merge_diaries(names: list[str], target: str) -> int:
    count = 0
    with LOCK:
        with contextlib.ExitStack() as stack:
            diaries = []
            for name in names:
                with contextlib.suppress(FileNotFoundError):
                    diary = stack.enter_context(open(name + ".diary", encoding="utf-8"))
                    diaries.append(events(name, diary))
            with part_file(target + ".part") as part:
                with open(part, "w", encoding="utf-8") as out:
                    for time, name, text in heapq.merge(*diaries, key=lambda event: event[0]):
                        out.write(f"{time} {name}: {text}\n")
                        count += 1
                os.replace(part, target)
    return count
