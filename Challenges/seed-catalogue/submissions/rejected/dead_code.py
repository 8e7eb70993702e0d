# Rejected: the old loops do the work; the wanted constructs stand in a function that nobody calls.
def catalogue(packets):
    """Return the facts for the page of the catalogue."""
    result = {}

    available = []
    for packet in packets:
        if packet["stock"] > 0:
            available.append(packet["name"])
    result["available"] = available

    prices = {}
    for packet in packets:
        if packet["stock"] > 0:
            prices[packet["name"]] = packet["price"]
    result["prices"] = prices

    families = set()
    for packet in packets:
        families.add(packet["family"])
    result["families"] = families

    calendar = []
    for packet in packets:
        if packet["stock"] > 0:
            for month in packet["months"]:
                calendar.append((packet["name"], month))
    result["calendar"] = calendar

    labels = []
    for p in packets:
        if p["stock"]:
            labels.append(p["name"])
        else:
            labels.append(p["name"] + " (sold out)")
    result["labels"] = labels

    value = 0
    for packet in packets:
        value += packet["price"] * packet["stock"]
    result["value"] = value

    result["spring"] = sown_in_spring(packets)
    result["cheapest"] = lowest_price(packets)
    return result


def sown_in_spring(packets):
    for packet in packets:
        if packet["stock"] > 0 and (3 in packet["months"] or 4 in packet["months"] or 5 in packet["months"]):
            return True
    return False


def lowest_price(packets):
    prices = []
    for packet in packets:
        if packet["stock"] > 0:
            prices.append(packet["price"])
    if len(prices) == 0:
        return None
    cheapest = prices[0]
    for price in prices:
        if price < cheapest:
            cheapest = price
    return cheapest


def modern(packets):
    in_stock = [packet for packet in packets if packet["stock"]]
    return (
        {packet["name"]: packet["price"] for packet in in_stock},
        {packet["family"] for packet in packets},
        [(packet["name"], month) for packet in in_stock for month in packet["months"]],
        sum(packet["price"] for packet in in_stock),
        any(month == 3 for packet in in_stock for month in packet["months"]),
        min((packet["price"] for packet in in_stock), default=None),
    )
