# Run-time error: walks from record to record by recursion; a long chain is deeper than Python's stack.


def merge_customers(records):
    records_with = {}
    for number, (_, contacts) in enumerate(records):
        for contact in contacts:
            records_with.setdefault(contact, []).append(number)
    visited = set()

    def walk(number, found):
        visited.add(number)
        for contact in records[number][1]:
            found.add(contact)
            for other in records_with.pop(contact, []):
                if other not in visited:
                    walk(other, found)
        return found

    return [
        (name, sorted(walk(number, set()))) for number, (name, _) in enumerate(records) if number not in visited
    ]
