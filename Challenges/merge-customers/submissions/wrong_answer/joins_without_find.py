# Wrong answer: makes one record the parent of another without looking for the roots; earlier joins are undone.


def merge_customers(records):
    parent = list(range(len(records)))
    first_with = {}
    for number, (_, contacts) in enumerate(records):
        for contact in contacts:
            if contact in first_with:
                parent[number] = first_with[contact]
            else:
                first_with[contact] = number
    merged = {}
    for number, (name, contacts) in enumerate(records):
        root = number
        while parent[root] != root:
            root = parent[root]
        merged.setdefault(root, (records[root][0], set()))[1].update(contacts)
    return [(name, sorted(contacts)) for name, contacts in merged.values()]
