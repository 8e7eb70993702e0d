# Accepted: count in dates of the zone's calendar and convert each to UTC; fold=0 does what is wanted twice a year.
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timezone
from itertools import dropwhile
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def occurrences(start: datetime, at: time, weekdays: Iterable[int], zone: str) -> Iterator[datetime]:
    """Return an endless iterator of the moments, in UTC."""
    days = set(weekdays)
    if start.tzinfo is None or at.tzinfo is not None:
        raise ValueError("start needs a time zone, and at has none")
    if not days or not days <= set(range(7)):
        raise ValueError(f"weekdays are numbers from 0 to 6: {days}")
    try:
        region = ZoneInfo(zone)
    except ZoneInfoNotFoundError as error:
        raise ValueError(f"there is no time zone {zone!r}") from error
    first = start.astimezone(region).date()
    moments = (
        datetime.combine(day, at.replace(fold=0), region).astimezone(timezone.utc)
        for ordinal in range(first.toordinal() - 1, date.max.toordinal() + 1)
        if (day := date.fromordinal(ordinal)).weekday() in days
    )
    return dropwhile(lambda moment: moment < start, until_overflow(moments))


def until_overflow(moments: Iterator[datetime]) -> Iterator[datetime]:
    try:
        yield from moments
    except OverflowError:  # the last evening of the calendar is no date in UTC
        return
