# Wrong answer: asks for the next page only when it is needed.
import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing

from gallery import Gallery


async def photos(gallery: Gallery, album: str) -> AsyncIterator[str]:
    """Yield the photos of an album, one page ahead of the viewer."""
    async with gallery.session() as session:
        cursor = None
        while True:
            page, cursor = await session.page(album, cursor)
            for photo in page:
                yield photo
            if cursor is None:
                return


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
