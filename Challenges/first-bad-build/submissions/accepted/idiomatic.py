# Accepted: the search knows only a predicate; bisect does the second half.
import sys
from bisect import bisect_left
from collections.abc import Callable
from itertools import count


def say(text: str) -> None:
    print(text, flush=True)


def is_bad(build: int) -> bool:
    say(f"test {build}")
    return next(sys.stdin).strip() == "bad"


def first(holds: Callable[[int], bool]) -> int:
    """Return the smallest number from 1 on for which a monotone predicate holds."""
    top = next(1 << exponent for exponent in count() if holds(1 << exponent))
    between = range(top // 2 + 1, top)
    return top // 2 + 1 + bisect_left(between, True, key=holds)


def main() -> None:
    for _ in range(int(next(sys.stdin))):
        say(f"answer {first(is_bad)}")


if __name__ == "__main__":
    main()
