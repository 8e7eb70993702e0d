# Wrong answer: compares results; how they come about (together, within the limit, cleaned up) is not looked at.
import asyncio

from warning import Warner


async def good(text):
    pass


async def broken(text):
    raise OSError


async def stuck(text):
    await asyncio.Event().wait()


def warn(channels, **options):
    return asyncio.run(asyncio.wait_for(Warner(channels, **options).warn("gale"), 1))


def test_results():
    assert warn({"a": good, "b": broken}) == {"a": "sent", "b": "failed"}
    assert warn({"a": stuck}, patience=0.01) == {"a": "late"}
