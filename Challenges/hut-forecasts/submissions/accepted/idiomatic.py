# Accepted: a task group with a semaphore; the group cancels the siblings of a call that fails.
import asyncio
from collections.abc import Iterable
from contextlib import suppress

from mountain_service import NoForecast, Service


async def forecasts(service: Service, huts: Iterable[str], at_once: int) -> dict[str, int | None]:
    """Return a dictionary from hut to temperature; at most at_once calls of service.forecast run at a time."""
    if at_once < 1:
        raise ValueError(f"at_once must be at least 1, not {at_once}")
    found = dict.fromkeys(huts)
    slots = asyncio.Semaphore(at_once)

    async def ask(hut: str) -> None:
        async with slots:
            with suppress(NoForecast):  # the value is None already
                found[hut] = await service.forecast(hut)

    try:
        async with asyncio.TaskGroup() as group:
            for hut in found:
                group.create_task(ask(hut))
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from None
    return found
