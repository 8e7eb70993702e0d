# Time limit exceeded: compares each record with the contacts of all customers so far, O(n²).


def merge_customers(records):
    customers = []
    for number, (name, contacts) in enumerate(records):
        joined = (number, name, set(contacts))
        others = []
        for customer in customers:
            if customer[2].isdisjoint(joined[2]):
                others.append(customer)
            else:
                joined = (*min(joined[:2], customer[:2]), joined[2] | customer[2])
        customers = [*others, joined]
    return [(name, sorted(contacts)) for _, name, contacts in sorted(customers, key=lambda customer: customer[0])]
