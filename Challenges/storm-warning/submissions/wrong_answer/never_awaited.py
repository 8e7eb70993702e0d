# Wrong answer: the tests are coroutine functions that nobody awaits; or, with a runner that refuses them, all fail.
from warning import Warner


async def good(text):
    pass


async def broken(text):
    raise OSError


async def test_good():
    assert await Warner({"a": good}).warn("gale") == {"a": "sent"}


async def test_broken():
    assert await Warner({"a": broken}).warn("gale") == {"a": "failed"}
