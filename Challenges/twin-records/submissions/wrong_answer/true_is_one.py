# Wrong answer: freezes the containers only; True and 1 are equal and have the same hash.


def freeze(value, ignore):
    if isinstance(value, dict):
        return "dict", frozenset((key, freeze(inner, ignore)) for key, inner in value.items() if key not in ignore)
    if isinstance(value, list):
        return "list", tuple(freeze(inner, ignore) for inner in value)
    return value


def unique_records(records, ignore=()):
    firsts = {}
    for record in records:
        firsts.setdefault(freeze(record, ignore), record)
    return list(firsts.values())
