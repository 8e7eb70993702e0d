# Accepted: doubles until a build is bad, then halves between a good and a bad one.
import sys


def say(word: str, build: int) -> None:
    print(word, build, flush=True)


def is_bad(build: int) -> bool:
    say("test", build)
    return sys.stdin.readline().strip() == "bad"


def first_bad() -> int:
    bad = 1
    while not is_bad(bad):
        bad *= 2
    good = bad // 2
    while bad - good > 1:
        middle = (good + bad) // 2
        if is_bad(middle):
            bad = middle
        else:
            good = middle
    return bad


def main() -> None:
    projects = int(sys.stdin.readline())
    for _ in range(projects):
        say("answer", first_bad())


main()
