# Rejected: the second test counts what the first one has sent.
import asyncio

from warning import Warner

log = []


async def good(text):
    log.append(text)


async def broken(text):
    log.append("broken")
    raise OSError


def test_first():
    results = asyncio.run(Warner({"a": good, "b": broken}).warn("gale"))
    assert list(results.items()) == [("a", "sent"), ("b", "failed")]


def test_second():
    assert log == ["gale", "broken"]
