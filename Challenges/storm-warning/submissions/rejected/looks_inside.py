# Rejected: good scenes, but it replaces asyncio's gather and reads private attributes: tied to one way of writing it.
import asyncio
from unittest import mock

import warning
from warning import Warner


async def good(text):
    pass


async def broken(text):
    raise OSError


def test_uses_gather():
    async def scene():
        with mock.patch.object(warning.asyncio, "gather", wraps=asyncio.gather) as gather:
            assert await Warner({"a": good, "b": broken}).warn("gale") == {"a": "sent", "b": "failed"}
        gather.assert_called_once()

    asyncio.run(scene())


def test_keeps_its_limit():
    assert Warner({}, at_once=7)._at_once == 7
