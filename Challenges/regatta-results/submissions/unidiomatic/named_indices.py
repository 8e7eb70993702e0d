# Works, and Python sorts, but the indices are still there: for the lists side by side, the places and the rows.
def results(boats: list[int], entries: list[str], legs: list[list[int]]) -> dict:
    if not len(boats) == len(entries) == len(legs) or len({len(times) for times in legs}) > 1:
        raise ValueError("the lists do not fit together")
    order = sorted(range(len(boats)), key=lambda i: (sum(legs[i]), boats[i]))
    crews = {}
    for i in range(len(boats)):
        crew = entries[i].split(", ")
        crews[boats[i]] = (crew[0], crew[1:])
    table = []
    place = 0
    for i in order:
        place += 1
        table.append((place, boats[i], crews[boats[i]][0], sum(legs[i])))
    speeches = [table[i][2] for i in range(len(table) - 1, -1, -1)]
    winners = []
    for k in range(len(legs[0]) if legs else 0):
        column = [times[k] for times in legs]
        winners.append((k + 1, boats[column.index(min(column))]))
    return {"table": table, "crews": crews, "speeches": speeches, "legs": winners}
