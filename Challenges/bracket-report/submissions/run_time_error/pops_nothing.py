# Run-time error: pops without asking whether anything is open.


def bracket_error(text: str) -> tuple[int, str] | None:
    opening_for = {")": "(", "]": "[", "}": "{"}
    stack: list[int] = []
    for position, character in enumerate(text):
        if character in opening_for.values():
            stack.append(position)
        elif character in opening_for and text[stack.pop()] != opening_for[character]:
            return position, "mismatch"
    return (stack[-1], "unclosed") if stack else None
