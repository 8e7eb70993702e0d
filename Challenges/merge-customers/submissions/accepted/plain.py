# Accepted: walks through each connected part with a stack; each contact is expanded only once.
from collections.abc import Sequence


def merge_customers(records: Sequence[tuple[str, Sequence[str]]]) -> list[tuple[str, list[str]]]:
    records_with: dict[str, list[int]] = {}
    for number, (_, contacts) in enumerate(records):
        for contact in contacts:
            records_with.setdefault(contact, []).append(number)
    customers = []
    visited: set[int] = set()
    for number, (name, _) in enumerate(records):
        if number in visited:
            continue
        visited.add(number)
        found: set[str] = set()
        waiting = [number]
        while waiting:
            for contact in records[waiting.pop()][1]:
                found.add(contact)
                neighbours = set(records_with.pop(contact, [])) - visited
                visited |= neighbours
                waiting.extend(neighbours)
        customers.append((name, sorted(found)))
    return customers
