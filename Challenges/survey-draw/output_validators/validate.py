"""Checks a draw: its lines exactly, its distribution with wide bounds. Exit status 42 accepts, 43 rejects.

The input file is the register itself, or the line that names its generator (see generators/register.py). The answer file has the
number of lines to expect.
"""
import math
import sys
from collections import defaultdict
from pathlib import Path

PRIME = 1_000_003
PREFIX = "urn:register:inhabitants:national-office:"
BINS = 10
SIGMAS = 6.5
SLACK = 3  # against the coarseness of small numbers


def reject(message):
    Path(sys.argv[3], "judgemessage.txt").write_text(message + "\n", encoding="utf-8")
    sys.exit(43)


def from_register(lines):
    """Return k, the sizes of the districts, and a function that gives the place of an inhabitant."""
    places = defaultdict(dict)
    for line in lines[1:]:
        district, person, _ = line.split(";", 2)
        places[district][person] = len(places[district])
    return int(lines[0]), {d: len(people) for d, people in places.items()}, lambda d, p: places[d].get(p)


def from_generator(words):
    seed, districts, people, k = map(int, words[1:5])
    sizes = {f"d{d}": people // districts + (d < people % districts) for d in range(districts)}
    back = pow(48271, -1, PRIME)

    def place(district, person):
        number = person.removeprefix(PREFIX)
        if not person.startswith(PREFIX) or not (number.isascii() and number.isdigit()) or len(number) > 7:
            return None
        if str(int(number)) != number or int(number) >= PRIME:
            return None
        found = (int(number) - seed) * back % PRIME
        return found if found < sizes[district] else None

    return k, sizes, place


def main():
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    words = lines[0].split()
    k, sizes, place = from_generator(words) if words[0].endswith(".py") else from_register(lines)
    drawn = defaultdict(set)
    output = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    for number, line in enumerate(output.splitlines(), start=1):
        fields = line.split()
        if not fields:
            continue
        if len(fields) != 2:
            reject(f"line {number} is not a district and an id")
        district, person = fields
        if district not in sizes:
            reject(f"line {number} names a district that does not exist")
        found = place(district, person)
        if found is None:
            reject(f"line {number} names somebody who does not live in the district")
        if found in drawn[district]:
            reject(f"line {number} repeats an inhabitant")
        drawn[district].add(found)
    for district, size in sizes.items():
        if len(drawn[district]) != min(k, size):
            reject(f"from district {district}, {len(drawn[district])} are drawn instead of {min(k, size)}")
    if sum(map(len, drawn.values())) != int(Path(sys.argv[2]).read_text()):
        sys.exit("the judge's answer is wrong")
    check_chance(k, {d: size for d, size in sizes.items() if size > k}, drawn)
    sys.exit(42)


def check_chance(k, sizes, drawn):
    seen, expected, variance = [0] * BINS, [0.0] * BINS, [0.0] * BINS
    pairs, expected_pairs = 0, 0.0
    for district, size in sizes.items():
        for place in drawn[district]:
            seen[place * BINS // size] += 1
            pairs += place + 1 in drawn[district]
        for b in range(BINS):
            # places p with p * BINS // size == b
            share = (-(-(b + 1) * size // BINS) - -(-b * size // BINS)) / size
            expected[b] += k * share
            variance[b] += k * share * (1 - share) * (size - k) / (size - 1)
        expected_pairs += k * (k - 1) / size
    for b in range(BINS):
        if abs(seen[b] - expected[b]) > SIGMAS * math.sqrt(variance[b]) + SLACK:
            much = "often" if seen[b] > expected[b] else "seldom"
            reject(f"those in part {b + 1} of {BINS} of their district's stream are drawn too {much} for chance")
    if abs(pairs - expected_pairs) > SIGMAS * math.sqrt(expected_pairs) + SLACK:
        much = "often" if pairs > expected_pairs else "seldom"
        reject(f"neighbours in the stream are drawn together too {much} for chance")


main()
