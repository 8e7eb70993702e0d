"""The cash desk. Exit status 42 accepts, 43 rejects.

Each line of the input file is a command; `$1` in it stands for the number that the till has given to the first basket, and so on,
`$0` for a number that no basket has. The answer file has the answers, with `basket $1` where a number is chosen.
"""
import re
import sys
from pathlib import Path


def reject(message):
    Path(sys.argv[3], "judgemessage.txt").write_text(message + "\n", encoding="utf-8")
    sys.exit(43)


def main():
    commands = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    answers = Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()
    if len(commands) != len(answers):
        sys.exit("the judge's files have different lengths")
    numbers = []

    def insert(match):
        place = int(match[1])
        if place == 0:
            return str(next(free for free in range(1, 10**6) if free not in numbers))
        return str(numbers[place - 1])

    for line, (command, wanted) in enumerate(zip(commands, answers), start=1):
        command = re.sub(r"\$(\d+)", insert, command)
        try:
            print(command, flush=True)
        except BrokenPipeError:
            reject(f"the program ended before command {line}")
        raw = sys.stdin.buffer.readline(300)
        if not raw:
            reject(f"the program ended instead of answering command {line}, {command!r}")
        answer = raw.decode("utf-8", errors="replace").strip()
        if wanted.startswith("basket "):
            found = re.fullmatch(r"basket ([1-9][0-9]{0,5})", answer)
            if found is None:
                reject(f"command {line}, {command!r}: {answer[:60]!r} is not \"basket N\" with a number from 1 to 999999")
            if int(found[1]) in numbers:
                reject(f"command {line}, {command!r}: {found[1]} was the number of another basket")
            numbers.append(int(found[1]))
        elif answer != wanted:
            reject(f"command {line}, {command!r}: expected {wanted!r}, but the answer was {answer[:60]!r}")
    if sys.stdin.buffer.readline(300).strip():
        reject("the program went on talking after the end of the day")
    sys.exit(42)


main()
