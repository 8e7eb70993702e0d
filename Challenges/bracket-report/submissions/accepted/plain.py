# Accepted: a stack of pairs (position, the closing bracket that is waited for).


def bracket_error(text: str) -> tuple[int, str] | None:
    closing_for = {"(": ")", "[": "]", "{": "}"}
    closings = set(closing_for.values())
    awaited: list[tuple[int, str]] = []
    for position, character in enumerate(text):
        if character in closing_for:
            awaited.append((position, closing_for[character]))
        elif character in closings:
            if not awaited:
                return position, "unexpected"
            _, closing = awaited.pop()
            if closing != character:
                return position, "mismatch"
    if awaited:
        position, _ = awaited.pop()
        return position, "unclosed"
    return None
