# Wrong answer: reports the first bracket left open, not the last one.


def bracket_error(text: str) -> tuple[int, str] | None:
    opening_for = {")": "(", "]": "[", "}": "{"}
    stack: list[int] = []
    for position, character in enumerate(text):
        if character in opening_for.values():
            stack.append(position)
        elif character in opening_for:
            if not stack:
                return position, "unexpected"
            if text[stack.pop()] != opening_for[character]:
                return position, "mismatch"
    return (stack[0], "unclosed") if stack else None
