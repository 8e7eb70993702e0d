# Accepted: Misra-Gries, one occurrence after the other.
import sys


def main() -> None:
    permille = int(sys.stdin.readline())
    size = 10_000 // permille
    counters: dict[str, int] = {}
    n = 0
    for line in sys.stdin:
        author, _, text = line.partition(": ")
        for word in text.lower().split():
            if word[0] != "#" or word == "#":
                continue
            n += 1
            if word in counters:
                counters[word] += 1
            elif len(counters) < size:
                counters[word] = 1
            else:
                for tag in list(counters):
                    counters[tag] -= 1
                    if counters[tag] == 0:
                        del counters[tag]
    for tag, count in counters.items():
        if 10_000 * count >= 9 * permille * n:
            print(tag, count)


main()
