# Unidiomatic: correct, but with indices where the items would do, and tests of keys and lengths that are longer than need be.
from collections.abc import Sequence


def merge_customers(records: Sequence[tuple[str, Sequence[str]]]) -> list[tuple[str, list[str]]]:
    records_with: dict[str, list[int]] = {}
    for number in range(len(records)):
        for contact in records[number][1]:
            if not contact in records_with.keys():
                records_with[contact] = []
            records_with[contact].append(number)
    customers = []
    visited: set[int] = set([])
    for number in range(len(records)):
        if number in visited:
            continue
        visited.add(number)
        found: set[str] = set()
        waiting = [number]
        while len(waiting) > 0:
            for contact in records[waiting.pop()][1]:
                found.add(contact)
                neighbours = set(records_with.pop(contact, [])) - visited
                visited |= neighbours
                waiting.extend(neighbours)
        customers.append((records[number][0], sorted(list(found))))
    return customers
