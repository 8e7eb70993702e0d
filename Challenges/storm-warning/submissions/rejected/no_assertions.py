# Rejected: runs scenes and looks at nothing; what hangs or raises is waved through as well.
import asyncio

from warning import Warner


async def good(text):
    pass


async def broken(text):
    raise OSError


def test_scenes():
    async def scene():
        for channels in ({"a": good}, {"a": broken}, {"a": good, "b": broken}):
            try:
                await asyncio.wait_for(Warner(channels).warn("gale"), 0.1)
            except Exception:
                pass

    asyncio.run(scene())
