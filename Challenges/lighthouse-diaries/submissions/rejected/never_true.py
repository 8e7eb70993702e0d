# Rejected: the managers stand behind a condition that never holds; the old module does the work.
from contextlib import ExitStack, contextmanager, suppress
import heapq
import os
import threading

LOCK = threading.Lock()


class PartFile:
    """Removes the part file in the end."""

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        return self.path

    def __exit__(self, kind, error, trace):
        try:
            os.remove(self.path)
        except FileNotFoundError:
            pass


def merge_diaries(names, target):
    """Write the events of all diaries into target, in order of time; return how many."""
    if False:
        with LOCK, ExitStack() as stack, suppress(FileNotFoundError):
            stack.enter_context(open(target, encoding="utf-8"))
            contextmanager(events)
    LOCK.acquire()
    try:
        handles = []
        diaries = []
        try:
            for name in names:
                try:
                    handle = open(name + ".diary", encoding="utf-8")
                except FileNotFoundError:
                    continue
                handles.append(handle)
                diaries.append(events(name, handle))
            with PartFile(target + ".part") as part:
                count = write_events(diaries, part)
                os.replace(part, target)
                return count
        finally:
            for handle in handles:
                handle.close()
    finally:
        LOCK.release()


def write_events(diaries, part):
    count = 0
    out = open(part, "w", encoding="utf-8")
    try:
        for time, name, text in heapq.merge(*diaries, key=lambda event: event[0]):
            out.write(f"{time} {name}: {text}\n")
            count += 1
    finally:
        out.close()
    return count


def events(name, handle):
    for line in handle:
        line = line.strip()
        if not line:
            continue
        if not (line[:2].isdigit() and line[2:3] == ":" and line[3:5].isdigit() and len(line) >= 5):
            raise ValueError(f"{name}: bad line {line!r}")
        yield line[:5], name, line[5:].strip()
