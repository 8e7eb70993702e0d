"""register.py SEED DISTRICTS PEOPLE K ORDER: a register of PEOPLE inhabitants on standard output.

ORDER is mixed (the districts take turns) or blocks (one district after the other; PEOPLE is a multiple of DISTRICTS). The
id of an inhabitant ends with a number that follows from the place in the district: place * 48271 + seed, modulo a prime.
"""
import sys

BLOCK = 1000
PRIME = 1_000_003
PREFIX = "urn:register:inhabitants:national-office:"
ADDRESS = "Street of the Old Harbour Master " * 6


def main():
    seed, districts, people, k = map(int, sys.argv[1:5])
    size = people // districts
    write = sys.stdout.buffer.write
    write(b"%d\n" % k)
    for first in range(0, people, BLOCK):
        lines = []
        for number in range(first, min(first + BLOCK, people)):
            if sys.argv[5] == "mixed":
                place, district = divmod(number, districts)
            else:
                district, place = divmod(number, size)
            lines.append(f"d{district};{PREFIX}{(place * 48271 + seed) % PRIME};{ADDRESS}{number % 97}; floor {number % 5}")
        lines.append("")
        write("\n".join(lines).encode())


main()
