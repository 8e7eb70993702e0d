# Wrong answer: sorts whole triples behind the end, so equal offers are taken in the order of their names.
import math


def book_stage(offers, pause=0):
    if pause < 0 or any(start >= end for _, start, end in offers):
        raise ValueError("bad offer")
    booked, free_from = [], -math.inf
    for end, start, band in sorted((end, -start, band) for band, start, end in offers):
        if -start >= free_from:
            booked.append(band)
            free_from = end + pause
    return booked
