# Works, and the packets in stock are named once, but every result is still collected by hand.
def catalogue(packets: list[dict]) -> dict:
    in_stock = []
    for packet in packets:
        if packet["stock"]:
            in_stock.append(packet)
    available, prices, calendar, labels, families = [], {}, [], [], set()
    value, cheapest = 0, None
    for packet in in_stock:
        available.append(packet["name"])
        prices[packet["name"]] = packet["price"]
        value += packet["price"] * packet["stock"]
        if cheapest is None or packet["price"] < cheapest:
            cheapest = packet["price"]
        for month in packet["months"]:
            calendar.append((packet["name"], month))
    spring = False
    for packet in in_stock:
        if not {3, 4, 5}.isdisjoint(packet["months"]):
            spring = True
            break
    for packet in packets:
        families.add(packet["family"])
        labels.append(packet["name"] + ("" if packet["stock"] else " (sold out)"))
    return {
        "available": available, "prices": prices, "families": families, "calendar": calendar,
        "labels": labels, "value": value, "spring": spring, "cheapest": cheapest,
    }
