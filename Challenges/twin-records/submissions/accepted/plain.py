# Accepted: a text for each record, with the keys in order and the numbers in one form, and a set of the texts seen.
import json
from collections.abc import Collection, Iterable


def simplified(value, ignore):
    if isinstance(value, dict):
        return {key: simplified(inner, ignore) for key, inner in value.items() if key not in ignore}
    if isinstance(value, list):
        return [simplified(inner, ignore) for inner in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def unique_records(records: Iterable, ignore: Collection[str] = ()) -> list:
    seen = set()
    kept = []
    for record in records:
        text = json.dumps(simplified(record, ignore), sort_keys=True)
        if text not in seen:
            seen.add(text)
            kept.append(record)
    return kept
