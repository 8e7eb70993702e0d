# Too slow: each key copies the whole text.
from collections.abc import Iterable


def replay(keys: Iterable[str]) -> str:
    """Return the text that comes of the keys."""
    text = ""
    cursor = 0
    for key in keys:
        if key == "<left>":
            cursor = max(cursor - 1, 0)
        elif key == "<right>":
            cursor = min(cursor + 1, len(text))
        elif key == "<back>":
            if cursor > 0:
                text = text[: cursor - 1] + text[cursor:]
                cursor -= 1
        elif key == "<del>":
            text = text[:cursor] + text[cursor + 1 :]
        else:
            text = text[:cursor] + key + text[cursor:]
            cursor += len(key)
    return text
