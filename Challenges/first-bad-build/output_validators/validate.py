"""The test machine. Exit status 42 accepts, 43 rejects.

The input file has one project on each line: a number, the first bad build; or two numbers, between which the machine has not
decided yet: it answers so that as many as possible remain.
"""
import sys
from pathlib import Path

LARGEST = 10**18


def reject(message):
    Path(sys.argv[3], "judgemessage.txt").write_text(message + "\n", encoding="utf-8")
    sys.exit(43)


def request(project):
    """Read a line of the candidate: the word and the number."""
    raw = sys.stdin.buffer.readline(200)
    if not raw:
        reject(f"project {project}: the program ended before it had given its answer")
    words = raw.decode("utf-8", errors="replace").split()
    if len(words) != 2 or words[0] not in ("test", "answer"):
        reject(f"project {project}: {raw[:60]!r} is neither \"test K\" nor \"answer K\"")
    text = words[1]
    if not (text.isascii() and text.isdigit() and len(text) <= 19 and 1 <= int(text) <= LARGEST):
        reject(f"project {project}: {text[:30]!r} is not the number of a build")
    return words[0], int(text)


def say(text):
    try:
        print(text, flush=True)
    except BrokenPipeError:
        reject("the program ended while it was being spoken to")


def examine(project, low, high):
    tests = 0
    while True:
        word, build = request(project)
        if word == "answer":
            break
        tests += 1
        if tests > 2 * high.bit_length():
            reject(f"project {project}: {tests} tests are too many")
        if build < low:
            say("good")
        elif build >= high:
            say("bad")
        elif build - low + 1 >= high - build:
            high = build
            say("bad")
        else:
            low = build + 1
            say("good")
    if not low <= build <= high:
        reject(f"project {project}: {build} is wrong after {tests} tests")
    if low < high:
        reject(f"project {project}: {build} was a guess, other builds are possible as well")
    if tests > 2 * build.bit_length():
        reject(f"project {project}: {tests} tests are more than the {2 * build.bit_length()} that are allowed for {build}")


def main():
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    say(len(lines))
    for project, line in enumerate(lines, start=1):
        low, *rest = map(int, line.split())
        examine(project, low, rest[0] if rest else low)
    if sys.stdin.buffer.readline(200).strip():
        reject("the program went on talking after the last answer")
    sys.exit(42)


main()
