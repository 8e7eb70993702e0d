# Accepted: a key for each record, frozen from the inside out and tagged with its type.
from collections.abc import Collection, Hashable, Iterable


def freeze(value: object, ignore: Collection[str]) -> Hashable:
    """Return a hashable key; the keys of two values are equal exactly when the values are the same."""
    match value:
        case dict():
            pairs = ((key, freeze(inner, ignore)) for key, inner in value.items() if key not in ignore)
            return dict, frozenset(pairs)
        case list():
            return list, tuple(freeze(inner, ignore) for inner in value)
        case bool():
            return bool, value
        case _:
            return value


def unique_records(records: Iterable, ignore: Collection[str] = ()) -> list:
    firsts: dict[Hashable, object] = {}
    for record in records:
        firsts.setdefault(freeze(record, ignore), record)
    return list(firsts.values())
