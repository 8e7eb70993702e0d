# Time limit exceeded: compares each record with all the records kept, O(n²).


def same(one, two, ignore):
    if isinstance(one, dict) and isinstance(two, dict):
        keys = [key for key in one if key not in ignore]
        others = [key for key in two if key not in ignore]
        return set(keys) == set(others) and all(same(one[key], two[key], ignore) for key in keys)
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(same(a, b, ignore) for a, b in zip(one, two))
    return isinstance(one, bool) == isinstance(two, bool) and one == two


def unique_records(records, ignore=()):
    kept = []
    for record in records:
        if not any(same(record, other, ignore) for other in kept):
            kept.append(record)
    return kept
