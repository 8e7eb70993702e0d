# Works, but makes lists only to sum them up, search them and take their minimum.
SPRING = frozenset({3, 4, 5})


def catalogue(packets: list[dict]) -> dict:
    """Return the facts for the page of the catalogue."""
    in_stock = [packet for packet in packets if packet["stock"]]
    return {
        "available": [packet["name"] for packet in in_stock],
        "prices": {packet["name"]: packet["price"] for packet in in_stock},
        "families": {packet["family"] for packet in packets},
        "calendar": [(packet["name"], month) for packet in in_stock for month in packet["months"]],
        "labels": [packet["name"] if packet["stock"] else f"{packet['name']} (sold out)" for packet in packets],
        "value": sum([packet["price"] * packet["stock"] for packet in in_stock]),
        "spring": any([month in SPRING for packet in in_stock for month in packet["months"]]),
        "cheapest": min((packet["price"] for packet in in_stock), default=None),
    }
