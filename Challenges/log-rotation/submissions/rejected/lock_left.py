# Leaves a lock file behind.
import re
from pathlib import Path


def rotate(log: str, max_bytes: int, keep: int) -> list[tuple[str, str | None]]:
    if max_bytes < 1 or keep < 0:
        raise ValueError("max_bytes must be 1 or more, keep 0 or more")
    path = Path(log)
    if not path.exists() or path.stat().st_size < max_bytes:
        return []
    folder = path.parent
    numbers = []
    for file in folder.iterdir():
        match = re.fullmatch(re.escape(path.name) + "[.]([1-9][0-9]*)", file.name)
        if match:
            numbers.append(int(match[1]))
    numbers.sort(reverse=True)
    gap = 1
    while gap in numbers:
        gap += 1
    steps: list[tuple[str, str | None]] = []
    for number in numbers:
        if number > keep or (number == keep and keep < gap):
            name = f"{path.name}.{number}"
            (folder / name).unlink()
            steps.append((name, None))
    if keep == 0:
        path.unlink()
        steps.append((path.name, None))
    for number in numbers:
        if number < gap and number < keep:
            old, new = f"{path.name}.{number}", f"{path.name}.{number + 1}"
            (folder / old).rename(folder / new)
            steps.append((old, new))
    if keep > 0:
        new = path.name + ".1"
        path.rename(folder / new)
        steps.append((path.name, new))
    path.touch()
    Path(log + ".lock").touch()
    return steps
