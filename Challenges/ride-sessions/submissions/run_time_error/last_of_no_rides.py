# Run-time error: finishes the last ride even if there was none.
def rides(reports, pause):
    if pause < 0:
        raise ValueError("a pause is not negative")
    return collect(reports, pause)


def collect(reports, pause):
    ride = None
    last = None
    for bike, minute, place in reports:
        if ride is not None and ride["bike"] == bike:
            if minute < last:
                raise ValueError("the time runs backwards")
            if minute - last <= pause:
                last = minute
                if ride["places"][-1] != place:
                    ride["places"].append(place)
                continue
        if ride is not None:
            yield finish(ride, last)
        ride = {"bike": bike, "start": minute, "minutes": 0, "places": [place]}
        last = minute
    yield finish(ride, last)


def finish(ride, last):
    ride["minutes"] = last - ride["start"]
    ride["places"] = tuple(ride["places"])
    return ride
