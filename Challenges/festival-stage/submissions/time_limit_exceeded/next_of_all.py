# Time limit exceeded: looks for the next band among all offers at each step, O(n · bands).


def book_stage(offers, pause=0):
    if pause < 0 or any(start >= end for _, start, end in offers):
        raise ValueError("bad offer")
    booked = []
    rest = list(offers)
    while rest:
        band, _, end = min(rest, key=lambda offer: (offer[2], -offer[1]))
        booked.append(band)
        rest = [offer for offer in rest if offer[1] >= end + pause]
    return booked
