# Wrong answer: gives out its own queue; all reports show what came before the last one.
from collections import deque


class Shared(list):
    pass


def slow_requests(lines, threshold, *, context=0):
    if threshold < 0 or context < 0:
        raise ValueError("bad settings")

    def run():
        damaged, last = 0, deque(maxlen=context)
        before = Shared()
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
            before[:] = last
            if int(parts[3]) > threshold:
                yield {"line": number, "method": parts[1], "path": parts[2], "ms": int(parts[3]), "before": before}
            last.append(parts[2])

    return run()
