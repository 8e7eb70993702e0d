# Wrong answer: appends the working list itself; in the end all results are that one list, and empty.


def fill_hour(songs, slot):
    if slot < 0 or any(song < 1 for song in songs):
        raise ValueError("bad lengths")
    ordered = sorted(songs)
    results, chosen = [], []

    def search(start, rest):
        if not rest:
            results.append(chosen)
        for position in range(start, len(ordered)):
            if ordered[position] > rest:
                break
            if position > start and ordered[position] == ordered[position - 1]:
                continue
            chosen.append(ordered[position])
            search(position + 1, rest - ordered[position])
            chosen.pop()

    search(0, slot)
    return [tuple(result) for result in results]
