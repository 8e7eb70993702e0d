"""Packs the fields of a record into one line of a log, and unpacks them.

A vertical bar ends each field. A backslash begins what cannot stand for itself: `\\|`, `\\\\`, and `\\x0a;` (the code
point in hexadecimal) for whatever is not printable.
"""

import re

ESCAPED = re.compile(r"\\x([0-9a-f]+);|\\(.)|(\|)|([^\\|]+)")


def _escaped(character: str) -> str:
    if character == "\\":
        return f"\\{character}"
    return character if character.isprintable() else f"\\x{ord(character):x};"


def pack(fields: list[str]) -> str:
    return "".join("".join(map(_escaped, field)) + "|" for field in fields)


def unpack(line: str) -> list[str]:
    fields: list[str] = []
    field: list[str] = []
    for match in ESCAPED.finditer(line):
        code, escaped, end, text = match.groups()
        if end:
            fields.append("".join(field))
            field = []
        else:
            field.append(chr(int(code, 16)) if code else escaped or text)
    return fields
