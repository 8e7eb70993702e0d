# Too slow: a list can be changed in place, but everything behind the cursor is moved.
def replay(keys) -> str:
    text = []
    cursor = 0
    for key in keys:
        if key == "<left>":
            cursor = max(cursor - 1, 0)
        elif key == "<right>":
            cursor = min(cursor + 1, len(text))
        elif key == "<back>":
            if cursor:
                cursor -= 1
                del text[cursor]
        elif key == "<del>":
            del text[cursor : cursor + 1]
        else:
            text[cursor:cursor] = key
            cursor += len(key)
    return "".join(text)
