# Accepted: generators for rules and candidates, and next for the first that will do.
import sys
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from itertools import count
from pathlib import Path
from typing import NamedTuple


class Rule(NamedTuple):
    pattern: str
    folder: str

    def fits(self, path: Path) -> bool:
        return fnmatchcase(path.name.lower(), self.pattern.lower())


def read_rules(lines: Iterable[str]) -> Iterator[Rule]:
    for line in map(str.rstrip, lines):
        if line and not line.startswith("#"):
            yield Rule(*line.split(" -> "))


def places(folder: Path, path: Path) -> Iterator[Path]:
    """Yield the names to try: the own one, then numbered ones without end."""
    yield folder / path.name
    for number in count(2):
        yield folder / f"{path.stem} ({number}){path.suffix}"


def same(one: Path, other: Path) -> bool:
    return one.read_bytes() == other.read_bytes()


def tidy(path: Path, folder: Path) -> str:
    """Move or delete the file; return what was done."""
    place = next(place for place in places(folder, path) if not place.exists() or same(place, path))
    shown = place.relative_to("downloads")
    if place.exists():
        path.unlink()
        return f"same {path.name} = {shown}"
    folder.mkdir(parents=True, exist_ok=True)
    path.rename(place)
    return f"moved {path.name} -> {shown}"


def main() -> None:
    rules = list(read_rules(sys.stdin))
    downloads = Path("downloads")
    for path in sorted(filter(Path.is_file, downloads.iterdir())):
        folder = next((rule.folder for rule in rules if rule.fits(path)), "-")
        if folder != "-":
            print(tidy(path, downloads / folder))


if __name__ == "__main__":
    main()
