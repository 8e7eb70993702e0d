# Wrong: *.jpg does not fit Cat.JPG.
import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path

DOWNLOADS = Path("downloads")


def read_rules() -> list[tuple[str, str]]:
    rules = []
    for line in sys.stdin:
        line = line.rstrip("\n")
        if line.strip() != "" and not line.startswith("#"):
            pattern, folder = line.split(" -> ")
            rules.append((pattern, folder))
    return rules


def folder_for(name: str, rules: Iterable[tuple[str, str]]) -> str:
    """Return the folder of the first rule that fits, or "-"."""
    return next((folder for pattern, folder in rules if fnmatchcase(name, pattern)), "-")


def tidy(path: Path, folder: str) -> None:
    target = DOWNLOADS / folder
    target.mkdir(parents=True, exist_ok=True)
    place = target / path.name
    number = 1
    while place.exists():
        if place.read_bytes() == path.read_bytes():
            path.unlink()
            print(f"same {path.name} = {folder}/{place.name}")
            return
        number += 1
        place = target / f"{path.stem} ({number}){path.suffix}"
    path.rename(place)
    print(f"moved {path.name} -> {folder}/{place.name}")


def main() -> None:
    rules = read_rules()
    for path in sorted(DOWNLOADS.iterdir()):
        if path.is_file():
            folder = folder_for(path.name, rules)
            if folder != "-":
                tidy(path, folder)


main()
