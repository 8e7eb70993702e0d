# Accepted: the page ahead is a task; a finally cancels and awaits it before the session's block ends.
import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing

from gallery import Gallery


async def photos(gallery: Gallery, album: str) -> AsyncIterator[str]:
    """Yield the photos of an album, one page ahead of the viewer."""
    async with gallery.session() as session:
        coming = asyncio.create_task(session.page(album, None))
        try:
            while coming is not None:
                page, cursor = await coming
                coming = None if cursor is None else asyncio.create_task(session.page(album, cursor))
                for photo in page:
                    yield photo
        finally:
            if coming is not None:
                coming.cancel()
                await asyncio.gather(coming, return_exceptions=True)


async def first(gallery: Gallery, album: str, count: int) -> list[str]:
    """Return the first photos of an album."""
    found: list[str] = []
    async with aclosing(photos(gallery, album)) as stream:
        while len(found) < count:
            try:
                found.append(await anext(stream))
            except StopAsyncIteration:
                break
    return found
