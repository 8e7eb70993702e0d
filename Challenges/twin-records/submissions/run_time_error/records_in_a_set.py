# Run-time error: puts tuples of items into a set; the lists and dictionaries inside are not hashable.


def unique_records(records, ignore=()):
    seen = set()
    kept = []
    for record in records:
        key = record
        if isinstance(record, dict):
            key = tuple(sorted((key, value) for key, value in record.items() if key not in ignore))
        if key not in seen:
            seen.add(key)
            kept.append(record)
    return kept
