# Fails: a report before the first reading, and an empty field.
import sys

counts = [0] * 20001
n = 0
for line in sys.stdin:
    if line.strip() == "?":
        found = []
        for q in 50, 90, 99:
            total, value = 0, 0
            while total < -(-q * n // 100):
                total += counts[value]
                value += 1
            found.append(value - 1)
        print(n, *found)
    else:
        for text in line.split(";")[2].split(" "):
            value = int(text)
            if 0 <= value <= 20000:
                counts[value] += 1
                n += 1
