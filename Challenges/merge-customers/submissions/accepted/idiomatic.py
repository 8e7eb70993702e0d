# Accepted: union-find with path halving; the smaller index is the root, so the root is the customer's first record.
from collections import defaultdict
from collections.abc import Sequence


def merge_customers(records: Sequence[tuple[str, Sequence[str]]]) -> list[tuple[str, list[str]]]:
    parent = list(range(len(records)))

    def find(record: int) -> int:
        while parent[record] != record:
            parent[record] = record = parent[parent[record]]
        return record

    first_with: dict[str, int] = {}
    for record, (_, contacts) in enumerate(records):
        for contact in contacts:
            root, other = sorted((find(record), find(first_with.setdefault(contact, record))))
            parent[other] = root

    merged: defaultdict[int, set[str]] = defaultdict(set)
    for record, (_, contacts) in enumerate(records):
        merged[find(record)].update(contacts)
    return [(records[root][0], sorted(contacts)) for root, contacts in merged.items()]
