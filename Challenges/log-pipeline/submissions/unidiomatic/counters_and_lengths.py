# Unidiomatic: correct, but with counters and copies that are written by hand, and comparisons with None.
import re
from collections import deque

REQUEST = re.compile(r"\s*\S+\s+(\S+)\s+(\S+)\s+([0-9]+)\s*")


def slow_requests(lines, threshold, *, context=0):
    if threshold < 0:
        raise ValueError("the threshold must not be negative")
    if context < 0:
        raise ValueError("the context must not be negative")

    def run():
        number = 0
        damaged = 0
        paths = deque()
        for line in lines:
            number = number + 1
            text = line.strip()
            if len(text) == 0 or text[0] == "#":
                continue
            found = REQUEST.fullmatch(line)
            if found == None:
                damaged += 1
                if damaged > 2:
                    raise ValueError("line %d: three damaged lines in a row" % number)
                continue
            damaged = 0
            method, path, ms = found.groups()
            if int(ms) > threshold:
                yield {"line": number, "method": method, "path": path, "ms": int(ms), "before": list(paths)}
            paths.append(path)
            if len(paths) > context:
                paths.popleft()

    return run()
