# Run-time error: asks a match for its groups where there is no match.
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
            number += 1
            text = line.strip()
            if text == "" or text[0] == "#":
                continue
            found = REQUEST.fullmatch(line).groups()
            if found is None:
                damaged += 1
                if damaged > 2:
                    raise ValueError(f"line {number}: three damaged lines in a row")
                continue
            damaged = 0
            method, path, ms = found
            if int(ms) > threshold:
                yield {"line": number, "method": method, "path": path, "ms": int(ms), "before": list(paths)}
            paths.append(path)
            if len(paths) > context:
                paths.popleft()

    return run()
