# Time limit exceeded: folds the first name of each group again for each name.
import unicodedata
from collections.abc import Iterable


def name_key(name):
    decomposed = unicodedata.normalize("NFKD", name)
    folded = "".join(character for character in decomposed if unicodedata.category(character)[0] != "M").casefold()
    letters = []
    for character in unicodedata.normalize("NFKD", folded):
        kind = unicodedata.category(character)
        if kind == "Pd" or character.isspace():
            if letters and letters[-1] != " ":
                letters.append(" ")
        elif kind != "Cf" and character not in "'\u2019\u02bc":
            letters.append(character)
    return "".join(letters).rstrip()


def same_guests(names: Iterable[str]) -> dict[str, list[str]]:
    groups = []
    seen = set()
    for name in names:
        if name in seen:
            continue
        seen.add(name)
        key = name_key(name)
        if not key:
            continue
        for group in groups:
            if name_key(group[0]) == key:
                group.append(name)
                break
        else:
            groups.append([name])
    return {name_key(group[0]): group for group in groups}
