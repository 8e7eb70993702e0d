# Accepted: the loops in their order, each turned into a comprehension with its own condition.
def label(packet: dict) -> str:
    if packet["stock"] == 0:
        return f"{packet['name']} (sold out)"
    return packet["name"]


def sown_in_spring(packet: dict) -> bool:
    return not {3, 4, 5}.isdisjoint(packet["months"])


def catalogue(packets: list[dict]) -> dict:
    result = {}
    result["available"] = [packet["name"] for packet in packets if packet["stock"] > 0]
    result["prices"] = {packet["name"]: packet["price"] for packet in packets if packet["stock"] > 0}
    result["families"] = {packet["family"] for packet in packets}
    result["calendar"] = [
        (packet["name"], month) for packet in packets if packet["stock"] > 0 for month in packet["months"]
    ]
    result["labels"] = [label(packet) for packet in packets]
    result["value"] = sum(packet["price"] * packet["stock"] for packet in packets)
    result["spring"] = any(sown_in_spring(packet) for packet in packets if packet["stock"] > 0)
    result["cheapest"] = min((packet["price"] for packet in packets if packet["stock"] > 0), default=None)
    return result
