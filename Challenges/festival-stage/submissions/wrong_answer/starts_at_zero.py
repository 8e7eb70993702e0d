# Wrong answer: takes the stage to be free from minute 0 on, and rejects what begins before.


def book_stage(offers, pause=0):
    if pause < 0 or any(start >= end for _, start, end in offers):
        raise ValueError("bad offer")
    booked, free_from = [], 0
    for band, start, end in sorted(offers, key=lambda offer: (offer[2], -offer[1])):
        if start >= free_from:
            booked.append(band)
            free_from = end + pause
    return booked
