# Wrong answer: decomposes with NFD, so ligatures and full-width letters stay as they are.
import unicodedata


def same_guests(names):
    groups = {}
    for name in names:
        text = unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())
        kept = [c for c in text if unicodedata.category(c) not in ("Mn", "Mc", "Me", "Cf") and c not in "'’ʼ"]
        key = " ".join("".join(" " if unicodedata.category(c) == "Pd" else c for c in kept).split())
        if key and name not in groups.setdefault(key, []):
            groups[key].append(name)
    return groups
