# Accepted: Misra-Gries in batches; a Counter takes some thousand hashtags and is cut back.
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

BATCH = 20_000


def hashtags(posts: Iterable[str]) -> Iterator[str]:
    for post in posts:
        _, _, text = post.lower().partition(": ")
        yield from (word for word in text.split() if word.startswith("#") and word != "#")


def main() -> None:
    permille = int(next(sys.stdin))
    size = 10_000 // permille
    tags = hashtags(sys.stdin)
    counts: Counter[str] = Counter()
    n = 0
    while batch := list(islice(tags, BATCH)):
        n += len(batch)
        counts.update(batch)
        excess = next(islice(sorted(counts.values(), reverse=True), size, None), 0)
        counts -= Counter(dict.fromkeys(counts, excess))
    for tag, count in counts.items():
        if 10_000 * count >= 9 * permille * n:
            print(tag, count)


if __name__ == "__main__":
    main()
