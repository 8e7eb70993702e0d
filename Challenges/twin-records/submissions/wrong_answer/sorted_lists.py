# Wrong answer: sorts lists as well as keys, so that the order of a list makes no difference.


def freeze(value, ignore):
    if isinstance(value, dict):
        return "dict", frozenset((key, freeze(inner, ignore)) for key, inner in value.items() if key not in ignore)
    if isinstance(value, list):
        return "list", tuple(sorted((freeze(inner, ignore) for inner in value), key=repr))
    return isinstance(value, bool), value


def unique_records(records, ignore=()):
    firsts = {}
    for record in records:
        firsts.setdefault(freeze(record, ignore), record)
    return list(firsts.values())
