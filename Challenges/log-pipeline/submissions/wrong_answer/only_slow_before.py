# Wrong answer: remembers the slow requests only, but `before` holds the fast ones too.
from collections import deque


def slow_requests(lines, threshold, *, context=0):
    if threshold < 0 or context < 0:
        raise ValueError("bad settings")

    def run():
        damaged, last = 0, deque(maxlen=context)
        for number, line in enumerate(lines, 1):
            parts = line.split()
            if not parts or parts[0].startswith("#"):
                continue
            if len(parts) != 4 or not (parts[3].isascii() and parts[3].isdigit()):
                damaged += 1
                if damaged == 3:
                    raise ValueError(f"line {number}: three damaged lines in a row")
                continue
            damaged = 0
            if int(parts[3]) > threshold:
                yield {"line": number, "method": parts[1], "path": parts[2], "ms": int(parts[3]), "before": list(last)}
                last.append(parts[2])

    return run()
