# Accepted: a small double for each test, written where it is used.
import asyncio

from warning import Warner


def warn(channels, **options):
    return asyncio.run(asyncio.wait_for(Warner(channels, **options).warn("storm"), 1))


async def good(text):
    assert text == "storm"


async def broken(text):
    raise OSError("line is down")


def test_good_and_broken():
    assert warn({"a": good, "b": broken, "c": good}) == {"a": "sent", "b": "failed", "c": "sent"}


def test_broken_channels_give_their_place_back():
    results = warn({"a": broken, "b": broken, "c": good}, at_once=2)
    assert results == {"a": "failed", "b": "failed", "c": "sent"}


def test_limit():
    running = []
    counts = []

    async def count(text):
        running.append(1)
        counts.append(len(running))
        for _ in range(3):
            await asyncio.sleep(0)
        running.pop()

    warn({name: count for name in "abcdefgh"}, at_once=3)
    assert len(counts) == 8
    assert max(counts) == 3


def test_order_of_the_channels():
    async def slow(text):
        for _ in range(10):
            await asyncio.sleep(0)

    assert list(warn({"z": slow, "a": good, "m": good})) == ["z", "a", "m"]


def test_late():
    ends = []

    async def stuck(text):
        try:
            await asyncio.Event().wait()
        finally:
            ends.append("stuck")

    async def scene():
        results = await asyncio.wait_for(Warner({"a": stuck, "b": good}, patience=0.02).warn("storm"), 1)
        assert results == {"a": "late", "b": "sent"}
        assert ends == ["stuck"]

    asyncio.run(scene())


def test_cancelled():
    async def stuck(text):
        await asyncio.Event().wait()

    async def scene():
        task = asyncio.create_task(Warner({"a": stuck}).warn("storm"))
        await asyncio.sleep(0.01)
        task.cancel()
        try:
            await asyncio.wait_for(task, 0.5)
        except asyncio.CancelledError:
            return
        raise AssertionError("the cancellation was swallowed")

    asyncio.run(scene())


def test_same_warner_twice():
    warner = Warner({"a": good})

    async def scene():
        return [await warner.warn("storm"), await warner.warn("storm")]

    assert asyncio.run(scene()) == [{"a": "sent"}, {"a": "sent"}]
