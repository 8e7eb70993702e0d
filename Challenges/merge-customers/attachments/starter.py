from collections.abc import Sequence


def merge_customers(records: Sequence[tuple[str, Sequence[str]]]) -> list[tuple[str, list[str]]]:
    """Join the records that share a contact, directly or through others.

    Return the name of the first record and the sorted contacts of each customer, in the order of first records.
    """
    return [(name, sorted(contacts)) for name, contacts in records]
