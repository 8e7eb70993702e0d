# Wrong answer: what lies behind the cursor comes out backwards.
from collections.abc import Iterable


def replay(keys: Iterable[str]) -> str:
    """Return the text that comes of the keys."""
    before: list[str] = []
    behind: list[str] = []  # reversed, so that both lists end at the cursor
    for key in keys:
        match key:
            case "<left>":
                if before:
                    behind.append(before.pop())
            case "<right>":
                if behind:
                    before.append(behind.pop())
            case "<back>":
                del before[-1:]
            case "<del>":
                del behind[-1:]
            case _:
                before.extend(key)
    return "".join(before) + "".join(behind)
