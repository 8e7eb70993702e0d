# Accepted: a generator joins what belongs together; partition and removeprefix take a line apart.
from collections.abc import Iterator


def format_script(text: str, *, width: int = 12) -> str:
    """Return a script of scenes, directions and speeches, in one form."""
    lines: list[str] = []
    scenes = 0
    speaker = ""
    for line in whole_lines(text):
        if line.startswith("SCENE:"):
            scenes += 1
            title = line.removeprefix("SCENE:").strip() or f"Scene {scenes}"
            if lines:
                lines.append("")
            lines.append(f"== {title} ==")
            speaker = ""
        elif line.startswith("[") and line.endswith("]"):
            lines.append(f"    ({line.removeprefix('[').removesuffix(']').strip()})")
        else:
            name, colon, speech = map(str.strip, line.partition(":"))
            if not (name and colon):
                raise ValueError(f"neither scene nor direction nor speech: {line!r}")
            name = name.upper()
            margin = f"{'':{width}} " if name == speaker else f"{name:>{width}}:"
            lines.append(f"{margin} {speech}".rstrip())
            speaker = name
    return "\n".join(lines)


def whole_lines(text: str) -> Iterator[str]:
    """Give the lines with their continuations, without comments, with single blanks."""
    pieces: list[str] = []
    for line in text.split("\n"):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if not line[0].isspace():
            if pieces:
                yield " ".join(pieces)
            pieces = []
        elif not pieces:
            raise ValueError("there is nothing to continue")
        pieces += words
    if pieces:
        yield " ".join(pieces)
