# Unidiomatic: right, but with positions instead of names, flags, and a list that is searched for its last element.
def rides(reports, pause):
    if not (pause >= 0):
        raise ValueError("a pause is not negative: {}".format(pause))
    return collect(iter(reports), pause)


def collect(reports, pause):
    ride = []
    done = False
    while not done == True:
        try:
            report = next(reports)
        except StopIteration:
            done = True
            report = None
        new = False
        if report == None:
            new = True
        elif len(ride) > 0:
            before = ride[len(ride) - 1]
            if report[0] != before[0]:
                new = True
            elif report[1] < before[1]:
                raise ValueError("{} goes back".format(report[0]))
            elif report[1] - before[1] > pause:
                new = True
        if new == True and len(ride) > 0:
            places = []
            for i in range(len(ride)):
                if len(places) == 0 or places[len(places) - 1] != ride[i][2]:
                    places.append(ride[i][2])
            first = ride[0]
            last = ride[len(ride) - 1]
            yield dict(bike=first[0], start=first[1], minutes=last[1] - first[1], places=tuple(places))
            ride = []
        if report != None:
            ride.append(report)
