# Time limit exceeded: leaves a branch only when a song is too long; where nothing fits, it searches for ages.


def fill_hour(songs, slot):
    if slot < 0 or any(song < 1 for song in songs):
        raise ValueError("bad lengths")
    ordered = sorted(songs)
    results = []

    def search(start, rest, chosen):
        if not rest:
            results.append(chosen)
        for position in range(start, len(ordered)):
            if ordered[position] > rest:
                break
            if position > start and ordered[position] == ordered[position - 1]:
                continue
            search(position + 1, rest - ordered[position], (*chosen, ordered[position]))

    search(0, slot, ())
    return results
