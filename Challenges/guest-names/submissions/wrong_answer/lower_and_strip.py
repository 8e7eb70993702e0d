# Wrong answer: lower and strip know neither accents nor the sharp s nor spaces inside.


def same_guests(names):
    groups = {}
    for name in names:
        key = name.replace("'", "").replace("’", "").replace("-", " ").lower().strip()
        if key and name not in groups.setdefault(key, []):
            groups[key].append(name)
    return groups
