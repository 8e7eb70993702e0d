# Wrong answer: throws away everything that is not ASCII after the decomposition, the letters of other scripts too.
import unicodedata


def same_guests(names):
    groups = {}
    for name in names:
        plain = unicodedata.normalize("NFKD", name.replace("–", "-").replace("ß", "ss"))
        text = plain.encode("ascii", "ignore").decode()
        key = " ".join(text.replace("'", "").replace("-", " ").casefold().split())
        if key and name not in groups.setdefault(key, []):
            groups[key].append(name)
    return groups
