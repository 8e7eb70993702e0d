# Wrong answer: leaves out the ignored keys of the record itself, but not those of the dictionaries inside.


def freeze(value):
    if isinstance(value, dict):
        return "dict", frozenset((key, freeze(inner)) for key, inner in value.items())
    if isinstance(value, list):
        return "list", tuple(map(freeze, value))
    return isinstance(value, bool), value


def unique_records(records, ignore=()):
    firsts = {}
    for record in records:
        counted = record
        if isinstance(record, dict):
            counted = {key: value for key, value in record.items() if key not in ignore}
        firsts.setdefault(freeze(counted), record)
    return list(firsts.values())
