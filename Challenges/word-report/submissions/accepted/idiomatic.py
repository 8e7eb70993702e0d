# A regular expression, a Counter and one sort. Accepted: says what a word is, and leaves the rest to the library.
import re
import sys
from collections import Counter

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def word_counts(text: str) -> list[tuple[str, int]]:
    """The words of the text with their counts: most frequent first, equals in alphabetical order."""
    counts = Counter(WORD.findall(text.lower()))
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def main() -> None:
    for word, count in word_counts(sys.stdin.read()):
        print(word, count)


if __name__ == "__main__":
    main()
