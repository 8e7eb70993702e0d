"""chips.py SEED RUNNERS EVERY SPREAD: the records of RUNNERS on standard output, in no order.

SPREAD is how many different times there are, about; a small one makes many ties.
"""
import random
import sys

BLOCK = 1000
PRIME = 1_000_003
CLUBS = ["Harbour Runners", "Löpargruppen Åsa", "AC Ponte; section B", "Early Birds", "Lauftreff Süd"]
GREETING = "; with greetings to everybody who stood at the roadside in the rain" + " and cheered" * 10


def main():
    seed, runners, every, spread = map(int, sys.argv[1:])
    chance = random.Random(seed)
    write = sys.stdout.buffer.write
    write(b"%d\n" % every)
    for first in range(0, runners, BLOCK):
        lines = []
        for number in range(first, min(first + BLOCK, runners)):
            time = int(2_000_000 + spread * (chance.random() + chance.random() - 1))
            start = (number * 48271 + seed) % PRIME + 1
            lines.append(f"{max(time, 1)};{start};Runner from house {start * 31 % 9973} of {CLUBS[start % 5]}{GREETING}")
        lines.append("")
        write("\n".join(lines).encode())


main()
