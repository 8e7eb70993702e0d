# Accepted: one generator for the pages, one for the photos; each closes what it reads from.
import asyncio
from contextlib import aclosing, asynccontextmanager


@asynccontextmanager
async def in_background(coroutine):
    task = asyncio.ensure_future(coroutine)
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def pages(session, album):
    page, cursor = await session.page(album, None)
    while cursor is not None:
        async with in_background(session.page(album, cursor)) as coming:
            yield page
            page, cursor = await coming
    yield page


async def photos(gallery, album):
    async with gallery.session() as session, aclosing(pages(session, album)) as stream:
        async for page in stream:
            for photo in page:
                yield photo


async def first(gallery, album, count):
    found = []
    if count > 0:
        async with aclosing(photos(gallery, album)) as stream:
            async for photo in stream:
                found.append(photo)
                if len(found) == count:
                    break
    return found
