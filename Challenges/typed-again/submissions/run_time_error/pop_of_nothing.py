# Run-time error: takes from an empty list at the beginning of the text.
from collections.abc import Iterable


def replay(keys: Iterable[str]) -> str:
    """Return the text that comes of the keys."""
    before: list[str] = []
    behind: list[str] = []  # reversed, so that both lists end at the cursor
    for key in keys:
        match key:
            case "<left>":
                behind.append(before.pop())
            case "<right>":
                if behind:
                    before.append(behind.pop())
            case "<back>":
                before.pop()
            case "<del>":
                del behind[-1:]
            case _:
                before.extend(key)
    return "".join(before) + "".join(reversed(behind))
