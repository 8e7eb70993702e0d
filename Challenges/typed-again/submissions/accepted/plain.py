# Accepted: a gap buffer; the characters behind the cursor are counted, and stand at the end of one array.
def replay(keys) -> str:
    buffer = [""]
    start = 0  # the gap begins here: this is the cursor
    end = len(buffer)  # and ends before this place
    for key in keys:
        if key == "<left>":
            if start > 0:
                start -= 1
                end -= 1
                buffer[end] = buffer[start]
        elif key == "<right>":
            if end < len(buffer):
                buffer[start] = buffer[end]
                start += 1
                end += 1
        elif key == "<back>":
            if start > 0:
                start -= 1
        elif key == "<del>":
            if end < len(buffer):
                end += 1
        else:
            for character in key:
                if start == end:
                    end += len(buffer)
                    buffer[start:start] = buffer[:]
                buffer[start] = character
                start += 1
    return "".join(buffer[:start] + buffer[end:])
