# Accepted: a stack instead of recursion, and a regular expression that reads a path step by step.
import re
from collections.abc import Iterator

KEY = r"(?P<empty>\\e)|(?P<key>(?:[^.\[\]\\]|\\[.\[\]\\])+)"
STEP = re.compile(rf"(?:\[(?P<place>0|[1-9][0-9]*)\]|(?P<dot>\.?)(?:{KEY}))(?=[.\[]|\Z)")
Step = int | str
Parent = tuple["Parent", str] | None


def flatten(record: dict | list) -> dict[str, object]:
    """Return a dictionary from paths to simple values."""
    row: dict[str, object] = {}
    waiting: list[tuple[Parent, object]] = [(None, record)]
    while waiting:
        parent, value = waiting.pop()
        if value and isinstance(value, dict):
            dot = "." if parent else ""
            children = [((parent, dot + escaped(key)), child) for key, child in value.items()]
        elif value and isinstance(value, list):
            children = [((parent, f"[{place}]"), child) for place, child in enumerate(value)]
        else:
            children = []
            if parent:
                row[joined(parent)] = type(value)() if isinstance(value, dict | list) else value
        waiting.extend(reversed(children))
    return row


def unflatten(row: dict[str, object]) -> dict | list:
    """Return the nested record."""
    tree: dict[Step, object] = {}
    made = [(None, None, tree)]  # parent, step, subtree
    subtrees = {id(tree)}
    for path, value in row.items():
        *steps, last = read(path)
        node = tree
        for step in steps:
            if step not in node:
                made.append((node, step, {}))
                node[step] = made[-1][2]
                subtrees.add(id(node[step]))
            elif id(node[step]) not in subtrees:
                raise ValueError(f"{path!r} goes into a value")
            node = node[step]
        if last in node:
            raise ValueError(f"{path!r} is there already")
        node[last] = type(value)() if isinstance(value, dict | list) else value
    for parent, step, subtree in reversed(made[1:]):
        parent[step] = shaped(subtree)
    return shaped(tree)


def escaped(key: str) -> str:
    return re.sub(r"([.\[\]\\])", r"\\\1", key) or r"\e"


def joined(parent: Parent) -> str:
    parts = []
    while parent:
        parent, part = parent
        parts.append(part)
    return "".join(reversed(parts))


def read(path: str) -> Iterator[Step]:
    start = 0
    while start < len(path) or not path:
        match = STEP.match(path, start)
        if match is None:
            raise ValueError(f"not a path: {path!r}")
        if match["place"]:
            yield int(match["place"])
        elif bool(match["dot"]) != (start > 0):
            raise ValueError(f"a dot stands between two steps: {path!r}")
        else:
            yield "" if match["empty"] else re.sub(r"\\(.)", r"\1", match["key"])
        start = match.end()


def shaped(subtree: dict[Step, object]) -> dict | list:
    """Return a list for a subtree of positions, and the subtree itself for one of keys."""
    kinds = set(map(type, subtree))
    if int not in kinds:
        return subtree
    if kinds != {int} or max(subtree) >= len(subtree):
        raise ValueError("positions are mixed with keys, or one is missing")
    return [subtree[place] for place in range(len(subtree))]
