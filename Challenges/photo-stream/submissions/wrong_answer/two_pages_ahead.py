# Wrong answer: the producer runs on while the viewer looks, as far as the queue lets it.
import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing

from gallery import Gallery


async def photos(gallery: Gallery, album: str) -> AsyncIterator[str]:
    """Yield the photos of an album, one page ahead of the viewer."""
    async with gallery.session() as session:
        queue = asyncio.Queue(maxsize=1)

        async def produce():
            cursor = None
            while True:
                try:
                    page, cursor = await session.page(album, cursor)
                except Exception as error:
                    await queue.put(error)
                    return
                await queue.put((page, cursor is None))
                if cursor is None:
                    return

        producer = asyncio.create_task(produce())
        try:
            last = False
            while not last:
                answer = await queue.get()
                if isinstance(answer, Exception):
                    raise answer
                page, last = answer
                for photo in page:
                    yield photo
        finally:
            producer.cancel()
            await asyncio.gather(producer, return_exceptions=True)


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
