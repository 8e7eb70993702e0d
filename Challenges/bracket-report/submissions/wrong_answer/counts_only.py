# Wrong answer: counts the open brackets of each kind; how they are nested is lost.


def bracket_error(text: str) -> tuple[int, str] | None:
    opening_for = {")": "(", "]": "[", "}": "{"}
    positions: dict[str, list[int]] = {"(": [], "[": [], "{": []}
    for position, character in enumerate(text):
        if character in positions:
            positions[character].append(position)
        elif character in opening_for:
            if not positions[opening_for[character]]:
                return position, "mismatch" if any(positions.values()) else "unexpected"
            positions[opening_for[character]].pop()
    left = [position for places in positions.values() for position in places]
    return (max(left), "unclosed") if left else None
