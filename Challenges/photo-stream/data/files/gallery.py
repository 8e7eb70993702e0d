"""A double of a photo gallery: pages take time, sessions have to be closed, and everything is written down."""
import asyncio
from contextlib import asynccontextmanager

from virtual_time import elapsed


class Gallery:
    """An album of pages. `log` are pairs of an event and its moment.

    Page number n is asked for with `cursors[n]` (None for the first one). A page takes `delay` seconds, a session
    `opening` seconds to open and `closing` to close. `faults` gives for the number of a page the exception that asking
    for it ends with. A request that is cancelled takes `tidying` seconds to end.
    """

    def __init__(self, pages, delay=1.0, opening=0, closing=0, tidying=0, cursors=None, faults=None):
        self.pages = pages
        self.delay = delay
        self.opening = opening
        self.closing = closing
        self.tidying = tidying
        self.cursors = cursors or [None, *(f"c{n}" for n in range(1, len(pages)))]
        self.faults = faults or {}
        self.log = []
        self.open = 0
        self.running = 0
        self.peak = 0

    def note(self, event):
        self.log.append((event, elapsed()))

    def events(self):
        return [event for event, _ in self.history()]

    def history(self):
        """The log without requests that were cancelled at the very moment at which they began."""
        requests = [(*event.rpartition(" ")[::2], moment) for event, moment in self.log]
        begun = {(number, moment) for name, number, moment in requests if name != "cancelled"}
        cancelled = {(number, moment) for name, number, moment in requests if name == "cancelled"}
        return [entry for entry, (_, *key) in zip(self.log, requests) if tuple(key) not in begun & cancelled]

    @asynccontextmanager
    async def session(self):
        await asyncio.sleep(self.opening)
        session = Session(self)
        self.open += 1
        self.note("open")
        try:
            yield session
        finally:
            if self.running:
                self.note("a request is still running")
            session.closed = True
            await asyncio.sleep(self.closing)
            self.open -= 1
            self.note("close")


class Session:
    def __init__(self, gallery):
        self.gallery = gallery
        self.closed = False

    async def page(self, album, cursor):
        """The photos of a page and the cursor of the next one, which is None after the last page."""
        gallery = self.gallery
        if self.closed:
            raise RuntimeError("the session is closed")
        number = gallery.cursors.index(cursor)
        gallery.note(f"{album} {number}")
        gallery.running += 1
        gallery.peak = max(gallery.peak, gallery.running)
        try:
            await asyncio.sleep(gallery.delay)
        except asyncio.CancelledError:
            await asyncio.sleep(gallery.tidying)
            gallery.note(f"cancelled {number}")
            raise
        finally:
            gallery.running -= 1
        if number in gallery.faults:
            raise gallery.faults[number]
        last = number + 1 == len(gallery.pages)
        return list(gallery.pages[number]), None if last else gallery.cursors[number + 1]


async def look_at(stream, seconds=0):
    """All photos and the moments at which they came; each is looked at for so many seconds."""
    seen = []
    async for photo in stream:
        seen.append((photo, elapsed()))
        await asyncio.sleep(seconds)
    return seen
