# Wrong answer: the JSON text of 1 and of 1.0 differs, although the numbers are equal.
import json


def without(value, ignore):
    if isinstance(value, dict):
        return {key: without(inner, ignore) for key, inner in value.items() if key not in ignore}
    return [without(inner, ignore) for inner in value] if isinstance(value, list) else value


def unique_records(records, ignore=()):
    firsts = {}
    for record in records:
        firsts.setdefault(json.dumps(without(record, ignore), sort_keys=True), record)
    return list(firsts.values())
