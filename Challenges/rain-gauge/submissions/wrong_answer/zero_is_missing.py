# Wrong answer: asks whether the reading is true, so a dry hour counts as missing.
from itertools import accumulate


def rainfall(hours, questions):
    rain = list(accumulate((reading or 0 for reading in hours), initial=0))
    missing = list(accumulate((not reading for reading in hours), initial=0))
    for question in questions:
        if not 0 <= question[0] <= question[1] <= len(hours):
            raise ValueError(f"bad stretch: {question}")
    return [(rain[end] - rain[start], missing[end] - missing[start]) for start, end in questions]
