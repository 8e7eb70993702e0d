# Unidiomatic: correct, but with lengths instead of truth, comparisons with None, and a list that is filled in a loop.
import base64
import bisect
import json


class Feed(object):
    def __init__(self):
        self._keys = []
        self._times = {}

    def add(self, comment, time):
        if comment in self._times:
            raise ValueError("this comment is in the feed already")
        self._times[comment] = time
        bisect.insort(self._keys, (time, comment))

    def remove(self, comment):
        key = (self._times[comment], comment)
        del self._times[comment]
        self._keys.pop(bisect.bisect_left(self._keys, key))

    def page(self, offset, limit):
        self._check(limit)
        if offset < 0:
            raise ValueError("offset must not be negative")
        end = max(len(self._keys) - offset, 0)
        items, last = self._read_down(end, limit)
        following = None
        if last != None:
            following = offset + limit
        return {"items": items, "total": len(self._keys), "next": following}

    def after(self, cursor, limit):
        self._check(limit)
        end = len(self._keys)
        if not cursor is None:
            end = bisect.bisect_left(self._keys, self._decode(cursor))
        items, last = self._read_down(end, limit)
        if not last is None:
            last = self._encode(last)
        return {"items": items, "cursor": last}

    def _check(self, limit):
        if limit < 1 or limit > 100:
            raise ValueError("limit must be from 1 to 100")

    def _read_down(self, end, limit):
        """Return the ids of up to limit keys before end, and the last key if there are more."""
        start = max(end - limit, 0)
        keys = []
        for i in range(start, end):
            keys.append(self._keys[i])
        keys.reverse()
        last = None
        if start > 0:
            last = keys[-1]
        comments = []
        for key in keys:
            comments.append(key[1])
        return (comments, last)

    def _encode(self, key):
        text = json.dumps(list(key))
        return "v1-" + base64.urlsafe_b64encode(text.encode()).decode().rstrip("=") + "-1v"

    def _decode(self, cursor):
        body = cursor[3:-3]
        padding = "=" * (-len(body) % 4)
        try:
            time, comment = json.loads(base64.urlsafe_b64decode(body + padding))
        except (ValueError, TypeError):
            raise ValueError("not a cursor") from None
        key = (time, comment)
        if not self._encode(key) == cursor:
            raise ValueError("not a cursor")
        return key
