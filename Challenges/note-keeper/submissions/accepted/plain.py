# Accepted: a class knows the folder and has a method for each command; each one catches what may be missing.
import pathlib


class Keeper:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def path(self, name):
        return self.folder / f"{name}.txt"

    def new(self, name, words):
        if self.path(name).exists():
            return f"{name} is there"
        self.path(name).write_text(" ".join(words), encoding="utf-8")
        return f"made {name}"

    def show(self, name):
        try:
            text = self.path(name).read_text(encoding="utf-8")
        except FileNotFoundError:
            return f"no {name}"
        return text if text else "(empty)"

    def rename(self, old, new):
        if not self.path(old).exists():
            return f"no {old}"
        if self.path(new).exists():
            return f"{new} is there"
        self.path(old).rename(self.path(new))
        return f"{old} is {new} now"

    def drop(self, name):
        try:
            self.path(name).unlink()
        except FileNotFoundError:
            return f"no {name}"
        return f"dropped {name}"

    def sum(self, name):
        total = 0
        try:
            with self.path(name).open("rb") as file:
                while block := file.read(65536):
                    total += sum(block)
        except FileNotFoundError:
            return f"no {name}"
        return f"{total % 65536}"

    def list(self):
        names = sorted(path.stem for path in self.folder.iterdir() if path.suffix == ".txt")
        return ", ".join(names) if names else "nothing"


def obey(keeper, line):
    match line.split():
        case ["new", name, *words]:
            return keeper.new(name, words)
        case ["show", name]:
            return keeper.show(name)
        case ["rename", old, new]:
            return keeper.rename(old, new)
        case ["drop", name] | ["delete", name]:
            return keeper.drop(name)
        case ["sum", name]:
            return keeper.sum(name)
        case ["list"]:
            return keeper.list()
    return f"? {line}"


def run_script(folder: str, script: str, limit: int | None = None) -> list[str]:
    keeper = Keeper(folder)
    lines = [line.strip() for line in script.split("\n")]
    commands = [line for line in lines if line]
    if limit is not None:
        commands = commands[:limit]
    return [obey(keeper, command) for command in commands]
