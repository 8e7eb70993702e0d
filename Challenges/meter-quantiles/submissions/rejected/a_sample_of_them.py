# Keeps a random sample and reports its quantiles: near, but not exact.
import random
import sys

sample = []
n = 0


def take(value):
    global n
    n += 1
    if len(sample) < 20000:
        sample.append(value)
    elif (place := random.randrange(n)) < 20000:
        sample[place] = value


def report():
    ordered = sorted(sample)
    m = len(ordered)
    print(n, *([ordered[-(-q * m // 100) - 1] for q in (50, 90, 99)] if m else "---"))


for line in sys.stdin:
    if line.strip() == "?":
        report()
    else:
        for value in map(int, line.split(";")[2].split()):
            if 0 <= value <= 20000:
                take(value)
