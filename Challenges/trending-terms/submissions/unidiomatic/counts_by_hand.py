# Unidiomatic: correct, but counts with .keys() and a branch, fills lists by append, and compares a length with 0.


def trending(terms, k):
    if k < 0:
        raise ValueError("k must not be negative")
    counts = {}
    for term in terms:
        cleaned = term.strip().lower()
        if len(cleaned) > 0:
            if cleaned in counts.keys():
                counts[cleaned] = counts[cleaned] + 1
            else:
                counts[cleaned] = 1
    pairs = []
    for term in counts.keys():
        pairs.append((-counts[term], term))
    pairs.sort()
    ranking = []
    for pair in pairs[:k]:
        ranking.append((pair[1], -pair[0]))
    return ranking
