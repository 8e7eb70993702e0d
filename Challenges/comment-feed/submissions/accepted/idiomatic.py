# Accepted: places (-time, -id) in a sorted list; a cursor is the place with a checksum, checked by building it anew.
from bisect import bisect_left, bisect_right, insort
from zlib import crc32

Place = tuple[int, int]


class Feed:
    """Comments, newest first, in pages by offset and by cursor."""

    def __init__(self):
        self._places: list[Place] = []
        self._times: dict[int, int] = {}

    def add(self, comment: int, time: int) -> None:
        if comment in self._times:
            raise ValueError(f"comment {comment} is in the feed already")
        self._times[comment] = time
        insort(self._places, (-time, -comment))

    def remove(self, comment: int) -> None:
        place = -self._times.pop(comment), -comment
        del self._places[bisect_left(self._places, place)]

    def page(self, offset: int, limit: int) -> dict[str, object]:
        if offset < 0:
            raise ValueError(f"offset must not be negative: {offset}")
        items, more = self._slice(offset, limit)
        return {"items": items, "total": len(self._places), "next": offset + limit if more else None}

    def after(self, cursor: str | None, limit: int) -> dict[str, object]:
        start = 0 if cursor is None else bisect_right(self._places, decode(cursor))
        items, more = self._slice(start, limit)
        return {"items": items, "cursor": encode(self._places[start + limit - 1]) if more else None}

    def _slice(self, start: int, limit: int) -> tuple[list[int], bool]:
        """Return the ids of a page, and whether anything follows it."""
        if not 1 <= limit <= 100:
            raise ValueError(f"limit must be from 1 to 100, not {limit}")
        end = start + limit
        return [-comment for _, comment in self._places[start:end]], end < len(self._places)


def encode(place: Place) -> str:
    text = f"{place[0]}.{place[1]}"
    return f"c.{text}.{crc32(text.encode()):08x}"


def decode(cursor: str) -> Place:
    try:
        _, time, comment, _ = cursor.split(".")
        place = int(time), int(comment)
    except ValueError as error:
        raise ValueError(f"not a cursor: {cursor!r}") from error
    if encode(place) != cursor:
        raise ValueError(f"not a cursor: {cursor!r}")
    return place
