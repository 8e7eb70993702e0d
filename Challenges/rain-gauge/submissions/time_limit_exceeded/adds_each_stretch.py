# Time limit exceeded: cuts out every stretch and adds it up anew, O(n · q).


def rainfall(hours, questions):
    answers = []
    for start, end in questions:
        if not 0 <= start <= end <= len(hours):
            raise ValueError(f"bad stretch: {(start, end)}")
        stretch = hours[start:end]
        answers.append((sum(reading for reading in stretch if reading is not None), stretch.count(None)))
    return answers
