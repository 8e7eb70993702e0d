"""access_log.py SEED ENTRIES HOT SHARE K: an access log on standard output.

One entry in SHARE asks for an address that nobody else asks for; the others ask for one of HOT addresses, some of them
much more often than others.
"""
import random
import sys

BLOCK = 2000
AGENT = "Fox/3.1 (reading desk; terminal) " + "plugin-reader/2.4.1 " * 5


def main() -> None:
    seed, entries, hot, share, k = map(int, sys.argv[1:])
    chance = random.Random(seed)
    words = ["atlas", "novel", "poem", "score", "letter", "diary", "chart", "essay", "Fable", "étude"]
    # The numbers are short ones and spread, so that alphabetical order is not the order of making.
    names = [f"/{chance.choice(words)}/{'shelf-of-the-old-reading-room/' * 2}{chance.randrange(10**6)}" for _ in range(hot)]
    out = sys.stdout.buffer
    out.write(b"%d\n" % k)
    for first in range(0, entries, BLOCK):
        lines = []
        for number in range(first, min(first + BLOCK, entries)):
            if number % share == 0:
                address = f"/catalogue/{'department-of-printed-matter/' * 2}{number * 7919 % 1000003:07}-{number}"
            else:
                address = names[int(hot * chance.random() ** 3)]
            if number % 5 == 0:
                address += f"?page={number % 13}"
            if number % 1009 == 0:
                lines.append("-- rotated --\t" + address)
            lines.append(f"2026-03-01T{number % 86400:05}\t{address}\t200\t{AGENT}")
        lines.append("")
        out.write("\n".join(lines).encode())


main()
