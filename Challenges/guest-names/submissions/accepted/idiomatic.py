# Accepted: decompose, drop by category, fold, and the same once more for what folding brought up.
from collections.abc import Iterable
from unicodedata import category, normalize

DROPPED = {"Mn", "Mc", "Me", "Cf"}
APOSTROPHES = "'’ʼ"


def without_marks(text: str) -> str:
    kept = (character for character in normalize("NFKD", text) if category(character) not in DROPPED)
    return "".join(" " if category(character) == "Pd" else character for character in kept)


def name_key(name: str) -> str:
    """Return the key under which all the spellings of a name are found."""
    text = name
    for _ in range(2):
        text = without_marks(text).casefold()
    return " ".join(text.translate(dict.fromkeys(map(ord, APOSTROPHES))).split())


def same_guests(names: Iterable[str]) -> dict[str, list[str]]:
    groups: dict[str, dict[str, None]] = {}
    for name in names:
        if key := name_key(name):
            groups.setdefault(key, {})[name] = None
    return {key: list(spellings) for key, spellings in groups.items()}
