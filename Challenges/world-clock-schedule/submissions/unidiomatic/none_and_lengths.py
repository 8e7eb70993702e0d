# Unidiomatic: correct, but with comparisons with None, lengths instead of truth, and conditions that could be chained.
import datetime
import zoneinfo


def occurrences(start, at, weekdays, zone):
    wanted = sorted(list(set(weekdays)))
    if start.tzinfo == None:
        raise ValueError("start needs a time zone")
    if at.tzinfo != None:
        raise ValueError("at must have no time zone")
    if len(wanted) == 0 or wanted[0] < 0 or wanted[-1] > 6:
        raise ValueError("weekdays are numbers from 0 to 6")
    try:
        region = zoneinfo.ZoneInfo(zone)
    except zoneinfo.ZoneInfoNotFoundError:
        raise ValueError("there is no such time zone") from None
    return generate(start, at, wanted, region)


def generate(start, at, wanted, region):
    day = start.astimezone(region).date() - datetime.timedelta(days=1)
    while True:
        if day.weekday() in wanted:
            wall = datetime.datetime.combine(day, at.replace(fold=0))
            offset = wall.replace(tzinfo=region).utcoffset()
            try:
                moment = (wall - offset).replace(tzinfo=datetime.timezone.utc)
            except OverflowError:
                return
            if moment >= start:
                yield moment
        if day == datetime.date.max:
            return
        day += datetime.timedelta(days=1)
