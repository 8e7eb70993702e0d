# Unidiomatic: correct, but with lists that are filled in loops, negated memberships, and lengths instead of truth.
import unicodedata
from collections.abc import Iterable


def name_key(name):
    decomposed = unicodedata.normalize("NFKD", name)
    kept = []
    for i in range(len(decomposed)):
        if not unicodedata.category(decomposed[i])[0] == "M":
            kept.append(decomposed[i])
    folded = "".join(kept).casefold()
    letters = []
    for character in unicodedata.normalize("NFKD", folded):
        kind = unicodedata.category(character)
        if kind == "Pd" or character.isspace():
            if len(letters) > 0 and letters[-1] != " ":
                letters.append(" ")
        elif kind != "Cf" and character not in "'\u2019\u02bc":
            letters.append(character)
    return "".join(letters).rstrip()


def same_guests(names: Iterable[str]) -> dict[str, list[str]]:
    groups = {}
    seen = set()
    for name in names:
        if name in seen:
            continue
        seen.add(name)
        key = name_key(name)
        if len(key) == 0:
            continue
        if not key in groups.keys():
            groups[key] = []
        groups[key].append(name)
    return groups
