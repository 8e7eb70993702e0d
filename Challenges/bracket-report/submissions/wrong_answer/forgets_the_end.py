# Wrong answer: checks every closing bracket, but not what is still open at the end.


def bracket_error(text: str) -> tuple[int, str] | None:
    opening_for = {")": "(", "]": "[", "}": "{"}
    stack: list[str] = []
    for position, character in enumerate(text):
        if character in opening_for.values():
            stack.append(character)
        elif character in opening_for:
            if not stack:
                return position, "unexpected"
            if stack.pop() != opening_for[character]:
                return position, "mismatch"
    return None
