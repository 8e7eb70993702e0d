# Works, and is what the exercise begins with.
def results(boats, entries, legs):
    """Return the table, the crews, the order of speeches and the winners of the legs."""
    if len(boats) != len(entries):
        raise ValueError("boats and entries differ in length")
    if len(boats) != len(legs):
        raise ValueError("boats and legs differ in length")
    for i in range(1, len(legs)):
        if len(legs[i]) != len(legs[0]):
            raise ValueError("a boat has too few or too many legs")

    crews = {}
    rows = []
    for i in range(len(boats)):
        crew = entries[i].split(", ")
        helm = crew[0]
        others = crew[1:]
        crews[boats[i]] = (helm, others)
        rows.append((boats[i], helm, sum(legs[i])))

    for i in range(len(rows)):
        for j in range(len(rows) - 1 - i):
            later = rows[j][2] > rows[j + 1][2]
            if later or (rows[j][2] == rows[j + 1][2] and rows[j][0] > rows[j + 1][0]):
                temp = rows[j]
                rows[j] = rows[j + 1]
                rows[j + 1] = temp

    table = []
    place = 1
    for row in rows:
        table.append((place, row[0], row[1], row[2]))
        place += 1

    speeches = []
    for i in range(len(rows) - 1, -1, -1):
        speeches.append(rows[i][1])

    return {"table": table, "crews": crews, "speeches": speeches, "legs": leg_winners(boats, legs)}


def leg_winners(boats, legs):
    winners = []
    if len(boats) == 0:
        return winners
    for k in range(len(legs[0])):
        best = 0
        for i in range(len(boats)):
            if legs[i][k] < legs[best][k]:
                best = i
        winners.append((k + 1, boats[best]))
    return winners
