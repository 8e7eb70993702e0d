# Wrong answer: fetches the whole album before the first photo is given out.
import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing

from gallery import Gallery


async def photos(gallery: Gallery, album: str) -> AsyncIterator[str]:
    """Yield the photos of an album, one page ahead of the viewer."""
    async with gallery.session() as session:
        found, cursor = await session.page(album, None)
        while cursor is not None:
            page, cursor = await session.page(album, cursor)
            found += page
        for photo in found:
            yield photo


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
