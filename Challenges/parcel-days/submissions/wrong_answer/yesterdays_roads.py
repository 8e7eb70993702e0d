# Wrong answer: the distances are kept in the module and outlive the roads.
def distances(neighbours: dict[str, set[str]], depot: str) -> dict[str, int]:
    days = 0
    found = {depot: days}
    level = {depot}
    while level:
        days += 1
        following = set()
        for town in level:
            for neighbour in neighbours.get(town, ()):
                if neighbour not in found:
                    found[neighbour] = days
                    following.add(neighbour)
        level = following
    return found


known = {}


def delivery_days(roads, parcels) -> list[int | None]:
    neighbours = {}
    for one, other in roads:
        neighbours.setdefault(one, set()).add(other)
        neighbours.setdefault(other, set()).add(one)
    answers = []
    for depot, goal in parcels:
        if depot not in known:
            known[depot] = distances(neighbours, depot)
        answers.append(known[depot].get(goal))
    return answers
