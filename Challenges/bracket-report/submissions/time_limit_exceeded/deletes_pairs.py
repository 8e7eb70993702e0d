# Time limit exceeded: blanks out matched pairs until nothing changes; one round for each level of nesting, O(n²).
import re

PAIR = re.compile(r"\([^][(){}]*\)|\[[^][(){}]*\]|\{[^][(){}]*\}")


def bracket_error(text: str) -> tuple[int, str] | None:
    while True:
        shorter = PAIR.sub(lambda match: " " * len(match[0]), text)
        if shorter == text:
            break
        text = shorter
    left = [(position, character) for position, character in enumerate(text) if character in "()[]{}"]
    for before, (position, character) in zip([(-1, "")] + left, left):
        if character in ")]}":
            return position, "mismatch" if before[1] else "unexpected"
    return (left[-1][0], "unclosed") if left else None
