# Works, and is what the exercise begins with.
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
