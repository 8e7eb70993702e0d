# Wrong answer: checks only the upper end; a negative position counts from the end, as it does in a list.
from itertools import accumulate


def rainfall(hours, questions):
    rain = list(accumulate((reading or 0 for reading in hours), initial=0))
    missing = list(accumulate((reading is None for reading in hours), initial=0))
    answers = []
    for start, end in questions:
        if start > end or end > len(hours):
            raise ValueError(f"bad stretch: {(start, end)}")
        answers.append((rain[end] - rain[start], missing[end] - missing[start]))
    return answers
