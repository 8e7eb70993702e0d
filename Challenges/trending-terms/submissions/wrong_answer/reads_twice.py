# Wrong answer: goes through the terms a second time; a generator has nothing left then.


def trending(terms, k):
    if k < 0:
        raise ValueError("k must not be negative")
    counts = dict.fromkeys((term.strip().lower() for term in terms), 0)
    for term in terms:
        counts[term.strip().lower()] += 1
    counts.pop("", None)
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:k]
