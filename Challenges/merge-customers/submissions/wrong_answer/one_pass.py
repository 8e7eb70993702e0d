# Wrong answer: adds each record to the first customer that shares a contact; it may connect several customers.


def merge_customers(records):
    customers = []
    owner = {}
    for name, contacts in records:
        customer = next((owner[contact] for contact in contacts if contact in owner), None)
        if customer is None:
            customer = (name, set())
            customers.append(customer)
        for contact in contacts:
            owner.setdefault(contact, customer)
            customer[1].add(contact)
    return [(name, sorted(contacts)) for name, contacts in customers]
