"""packets.py SEED PACKETS REPORTS: packets of five readings on standard output, and questions at even distances.

The readings grow from one third of the stream to the next, so that a report on the last part only differs much.
"""
import random
import sys

BLOCK = 1000
FIRMWARE = "fw-7.3.1 " + "signed-by-the-grid-operator/0f3a9c " * 5


def main():
    seed, packets, reports = map(int, sys.argv[1:])
    chance = random.Random(seed)

    def reading(phase):
        if chance.random() < 0.02:
            return chance.choice([-1, -40, 20001, 65535, 0, 20000])
        return min(int(chance.lognormvariate(6.5 + phase, 0.8)), 21000)

    pools = [[" ".join(str(reading(phase)) for _ in range(5)) for _ in range(5000)] for phase in range(3)]
    every = max(packets // reports, 1)
    write = sys.stdout.buffer.write
    for first in range(0, packets, BLOCK):
        lines = []
        for number in range(first, min(first + BLOCK, packets)):
            pool = pools[number * 3 // packets]
            lines.append(f"2026-02-03T{number % 86400:05};meter-{number % 4999:04};{pool[number * 31 % 5000]};{FIRMWARE}")
            if number % every == every - 1:
                lines.append("?")
        lines.append("")
        write("\n".join(lines).encode())


main()
