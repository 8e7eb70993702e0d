# Rejected: knows the pages of the examples and nothing else.
EMPTY = {
    "available": [], "prices": {}, "families": set(), "calendar": [],
    "labels": [], "value": 0, "spring": False, "cheapest": None,
}
PEAS_AND_KALE = {
    "available": ["Pea"], "prices": {"Pea": 250}, "families": {"legume", "brassica"},
    "calendar": [("Pea", 3), ("Pea", 4)], "labels": ["Pea", "Kale (sold out)"],
    "value": 1000, "spring": True, "cheapest": 250,
}


def catalogue(packets: list[dict]) -> dict:
    return PEAS_AND_KALE if packets else EMPTY
