# Wrong answer: skips every song that equals the one before it, so that two equal songs are never played together.


def fill_hour(songs, slot):
    if slot < 0 or any(song < 1 for song in songs):
        raise ValueError("bad lengths")
    ordered = sorted(set(songs))
    results = []

    def search(start, rest, chosen):
        if not rest:
            results.append(chosen)
        for position in range(start, len(ordered)):
            if ordered[position] > rest:
                break
            search(position + 1, rest - ordered[position], (*chosen, ordered[position]))

    search(0, slot, ())
    return results
