# Wrong answer: sorts the spellings instead of keeping them in the order in which they came.
import unicodedata


def same_guests(names):
    groups = {}
    for name in names:
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
        kept = [c for c in text if unicodedata.category(c) not in ("Mn", "Mc", "Me", "Cf") and c not in "'’ʼ"]
        key = " ".join("".join(" " if unicodedata.category(c) == "Pd" else c for c in kept).split())
        if key:
            groups.setdefault(key, set()).add(name)
    return {key: sorted(spellings) for key, spellings in groups.items()}
