# Wrong answer: running totals without the leading 0; a stretch from hour 0 subtracts the last entry.
from itertools import accumulate


def rainfall(hours, questions):
    rain = list(accumulate(reading or 0 for reading in hours))
    missing = list(accumulate(int(reading is None) for reading in hours))
    answers = []
    for start, end in questions:
        if not 0 <= start <= end <= len(hours):
            raise ValueError(f"bad stretch: {(start, end)}")
        if start == end:
            answers.append((0, 0))
        else:
            answers.append((rain[end - 1] - rain[start - 1], missing[end - 1] - missing[start - 1]))
    return answers
