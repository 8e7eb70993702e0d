# Accepted: doubles that wait for events instead of time; only "late" needs a few milliseconds of patience.
import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from warning import Warner


class Harbour:
    """Channels that note what happens to them; how many are under way, and how many at most."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.under_way = 0
        self.most = 0
        self.started = asyncio.Event()

    def channel(
        self,
        name: str,
        *,
        waits_for: asyncio.Event | None = None,
        sets: asyncio.Event | None = None,
        error: Exception | None = None,
    ) -> Callable[[str], Awaitable[None]]:
        async def send(text: str) -> None:
            self.under_way += 1
            self.most = max(self.most, self.under_way)
            self.started.set()
            try:
                await asyncio.sleep(0)
                if waits_for:
                    await waits_for.wait()
                if error:
                    raise error
                self.log.append(f"{name}: {text}")
                if sets:
                    sets.set()
            except asyncio.CancelledError:
                self.log.append(f"{name} was cancelled")
                raise
            finally:
                self.under_way -= 1

        return send


def run(scene: Coroutine[Any, Any, None]) -> None:
    """Run a scene; one that hangs fails after a second."""
    asyncio.run(asyncio.wait_for(scene, 1))


def test_text_goes_through_every_channel() -> None:
    async def scene():
        harbour = Harbour()
        warner = Warner({name: harbour.channel(name) for name in ("radio", "mail")})
        assert await warner.warn("gale") == {"radio": "sent", "mail": "sent"}
        assert sorted(harbour.log) == ["mail: gale", "radio: gale"]

    run(scene())


def test_no_channels() -> None:
    async def scene():
        assert await Warner({}).warn("gale") == {}

    run(scene())


def test_channels_run_together_and_keep_their_order() -> None:
    async def scene():
        harbour, called = Harbour(), asyncio.Event()
        # The first channel can end only if the second one runs beside it.
        channels = {"siren": harbour.channel("siren", waits_for=called), "mail": harbour.channel("mail", sets=called)}
        results = await Warner(channels).warn("gale")
        assert list(results.items()) == [("siren", "sent"), ("mail", "sent")]
        assert harbour.log == ["mail: gale", "siren: gale"]

    run(scene())


def test_as_many_at_once_as_allowed_and_no_more() -> None:
    async def scene():
        for at_once in (1, 2, 4):
            harbour = Harbour()
            warner = Warner({str(number): harbour.channel(str(number)) for number in range(9)}, at_once=at_once)
            await warner.warn("gale")
            assert harbour.most == at_once
            assert len(harbour.log) == 9

    run(scene())


def test_failures_stay_with_their_channel_and_free_its_place() -> None:
    async def scene():
        harbour = Harbour()
        broken = harbour.channel("broken", error=ConnectionError("no line"))
        channels = {"radio": broken, "siren": broken, "mail": harbour.channel("mail")}
        results = await Warner(channels, at_once=1).warn("gale")
        assert results == {"radio": "failed", "siren": "failed", "mail": "sent"}

    run(scene())


def test_late_channel_is_cancelled() -> None:
    async def scene():
        harbour, never = Harbour(), asyncio.Event()

        async def mail(text: str) -> None:  # awaits nothing, so it cannot be late on the slowest machine
            harbour.log.append(f"mail: {text}")

        channels = {"fax": harbour.channel("fax", waits_for=never), "mail": mail}
        results = await Warner(channels, at_once=1, patience=0.02).warn("gale")
        assert results == {"fax": "late", "mail": "sent"}
        assert harbour.log == ["fax was cancelled", "mail: gale"]

    run(scene())


def test_cancelling_the_warning_cancels_its_channels() -> None:
    async def scene():
        harbour, never = Harbour(), asyncio.Event()
        warner = Warner({"fax": harbour.channel("fax", waits_for=never)})
        task = asyncio.create_task(warner.warn("gale"))
        await harbour.started.wait()
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        assert harbour.log == ["fax was cancelled"]

    run(scene())


def test_limit_below_one_is_refused() -> None:
    try:
        Warner({}, at_once=0)
    except ValueError:
        return
    raise AssertionError("no ValueError")
