"""Packs fields with their lengths in front, like 5:hello; what is not printable is written in JSON's way."""

import json


def _clean(text):
    written = json.dumps(text)[1:-1]  # ASCII, with \n and \u2028 for what would break the line
    return written.replace("\x7f", "\\u007f")


def pack(fields):
    parts = []
    for field in fields:
        written = _clean(field)
        parts.append(str(len(written)) + ":" + written)
    return "".join(parts)


def unpack(line):
    fields = []
    start = 0
    while start < len(line):
        colon = line.index(":", start)
        end = colon + 1 + int(line[start:colon])
        fields.append(json.loads('"' + line[colon + 1 : end] + '"'))
        start = end
    return fields
