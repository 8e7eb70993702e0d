# Rejected: proves time-outs and concurrency by waiting on the real clock, far beyond the time that a run may take.
import asyncio
import time

from warning import Warner


async def slow(text):
    await asyncio.sleep(2)


async def stuck(text):
    await asyncio.sleep(60)


async def broken(text):
    raise OSError


def test_concurrent():
    started = time.monotonic()
    asyncio.run(Warner({name: slow for name in "abc"}).warn("gale"))
    assert time.monotonic() - started < 3


def test_limited():
    started = time.monotonic()
    asyncio.run(Warner({name: slow for name in "abcd"}, at_once=2).warn("gale"))
    assert 4 <= time.monotonic() - started < 5


def test_late():
    assert asyncio.run(Warner({"a": stuck}).warn("gale")) == {"a": "late"}


def test_failed():
    assert asyncio.run(Warner({"a": broken, "b": slow}).warn("gale")) == {"a": "failed", "b": "sent"}
