# Wrong answer: takes the shortest performance first; it may lie across the border of two others.


def book_stage(offers, pause=0):
    if pause < 0 or any(start >= end for _, start, end in offers):
        raise ValueError("bad offer")
    taken = []
    for band, start, end in sorted(offers, key=lambda offer: (offer[2] - offer[1], offer[2])):
        if all(start >= other_end + pause or end + pause <= other_start for _, other_start, other_end in taken):
            taken.append((band, start, end))
    return [band for band, _, _ in sorted(taken, key=lambda offer: offer[1])]
