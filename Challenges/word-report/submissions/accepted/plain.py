# Finds words character by character, counts in a dictionary, sorts by a pair. Accepted: one pass over the text.
import sys


def find_words(text: str) -> list[str]:
    words = []
    word = ""
    for character, following in zip(text, text[1:] + " "):
        if character.isalnum() or (character == "'" and word and following.isalnum()):
            word += character
        elif word:
            words.append(word)
            word = ""
    if word:
        words.append(word)
    return words


def main() -> None:
    counts: dict[str, int] = {}
    for word in find_words(sys.stdin.read().lower()):
        counts[word] = counts.get(word, 0) + 1
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        print(word, count)


if __name__ == "__main__":
    main()
