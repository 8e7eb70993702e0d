# Wrong answer: unlink that does not mind a missing note.
from itertools import islice
from pathlib import Path

BLOCK = 4096


def new_note(note: Path, text: str) -> str:
    if note.exists():
        return f"{note.stem} is there"
    note.write_text(text, encoding="utf-8")
    return f"made {note.stem}"


def rename_note(old: Path, new: Path) -> str:
    if old.exists() and new.exists():
        return f"{new.stem} is there"
    old.rename(new)
    return f"{old.stem} is {new.stem} now"


def drop_note(note: Path) -> str:
    note.unlink(missing_ok=True)
    return f"dropped {note.stem}"


def sum_note(note: Path) -> str:
    total = 0
    with note.open("rb") as file:
        while block := file.read(BLOCK):
            total += sum(block)
    return str(total % 65536)


def obey(folder: Path, line: str) -> str:
    """Obey one command and return the answer."""

    def note(name: str) -> Path:
        return folder / f"{name}.txt"

    match line.split():
        case ["new", name, *words]:
            return new_note(note(name), " ".join(words))
        case ["show", name]:
            return note(name).read_text(encoding="utf-8") or "(empty)"
        case ["rename", old, new]:
            return rename_note(note(old), note(new))
        case ["drop" | "delete", name]:
            return drop_note(note(name))
        case ["sum", name]:
            return sum_note(note(name))
        case ["list"]:
            return ", ".join(sorted(path.stem for path in folder.glob("*.txt"))) or "nothing"
        case _:
            return f"? {line}"


def answer(folder: Path, line: str) -> str:
    """Return the answer to a command, which may need a note that does not exist."""
    try:
        return obey(folder, line)
    except FileNotFoundError as error:
        return f"no {Path(error.filename).stem}"


def run_script(folder: str, script: str, limit: int | None = None) -> list[str]:
    """Obey the commands of the script; return the answers."""
    commands = filter(None, map(str.strip, script.split("\n")))
    return [answer(Path(folder), line) for line in islice(commands, limit)]
