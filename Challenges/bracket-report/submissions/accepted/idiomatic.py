# Accepted: a stack of positions; the text itself knows the kind of bracket at each of them.
OPENING = {")": "(", "]": "[", "}": "{"}


def bracket_error(text: str) -> tuple[int, str] | None:
    still_open: list[int] = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(position)
        elif partner := OPENING.get(character):
            if not still_open:
                return position, "unexpected"
            if text[still_open.pop()] != partner:
                return position, "mismatch"
    return (still_open[-1], "unclosed") if still_open else None
