# Wrong answer: the request for the next page is still on its way when the session is closed.
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
            pass


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
