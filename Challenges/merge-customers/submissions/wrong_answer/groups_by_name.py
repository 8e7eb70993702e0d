# Wrong answer: takes records with equal names for one customer.


def merge_customers(records):
    parent = {}

    def find(node):
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for name, contacts in records:
        for contact in contacts:
            parent[find(("contact", contact))] = find(("name", name))
        find(("name", name))
    merged = {}
    for name, contacts in records:
        merged.setdefault(find(("name", name)), (name, set()))[1].update(contacts)
    return [(name, sorted(contacts)) for name, contacts in merged.values()]
