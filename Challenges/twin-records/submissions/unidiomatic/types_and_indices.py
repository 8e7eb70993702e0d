# Unidiomatic: correct, but compares types, loops over .keys() and indices, and builds its parts with append.


def freeze(value, ignore):
    if type(value) == dict:
        pairs = []
        for key in value.keys():
            if not key in ignore:
                pairs.append((key, freeze(value[key], ignore)))
        return ("dict", frozenset(pairs))
    elif type(value) == list:
        parts = []
        for i in range(len(value)):
            parts.append(freeze(value[i], ignore))
        return ("list", tuple(parts))
    elif value is True or value is False:
        return ("bool", value)
    else:
        return ("other", value)


def unique_records(records, ignore=()):
    seen = dict()
    kept = list()
    for record in records:
        key = freeze(record, ignore)
        if not key in seen.keys():
            seen[key] = True
            kept.append(record)
    return kept
