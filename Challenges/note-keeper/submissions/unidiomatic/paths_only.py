# Works, with paths, but the words are counted and compared by hand, and the loop has its way out in the middle.
from pathlib import Path


def obey(folder: Path, line: str) -> str:
    words = line.split()
    command, count = words[0], len(words)
    note = folder / f"{words[1] if count > 1 else ''}.txt"
    if command == "list" and count == 1:
        names = sorted(path.stem for path in folder.glob("*.txt"))
        if len(names) == 0:
            return "nothing"
        return ", ".join(names)
    if command == "new" and count > 1:
        if note.exists():
            return f"{words[1]} is there"
        note.write_text(" ".join(words[2:]), encoding="utf-8")
        return f"made {words[1]}"
    if command not in ("show", "drop", "delete", "sum", "rename") or count != (3 if command == "rename" else 2):
        return f"? {line}"
    if not note.exists():
        return f"no {words[1]}"
    if command == "show":
        text: str = note.read_text(encoding="utf-8")
        if text == "":
            return "(empty)"
        return text
    elif command == "rename":
        target = folder / f"{words[2]}.txt"
        if target.exists():
            return f"{words[2]} is there"
        note.rename(target)
        return f"{words[1]} is {words[2]} now"
    elif command == "sum":
        total = 0
        with note.open("rb") as file:
            while True:
                block = file.read(4096)
                if not block:
                    break
                total += sum(block)
        return str(total % 65536)
    note.unlink()
    return f"dropped {words[1]}"


def run_script(folder: str, script: str, limit: int | None = None) -> list[str]:
    lines = [line.strip() for line in script.split("\n") if line.strip() != ""]
    if limit != None:
        lines = lines[:limit]
    return [obey(Path(folder), line) for line in lines]
