# Wrong answer: takes the band that begins first; it may block the stage for the whole evening.
import math


def book_stage(offers, pause=0):
    if pause < 0 or any(start >= end for _, start, end in offers):
        raise ValueError("bad offer")
    booked, free_from = [], -math.inf
    for band, start, end in sorted(offers, key=lambda offer: (offer[1], offer[2])):
        if start >= free_from:
            booked.append(band)
            free_from = end + pause
    return booked
