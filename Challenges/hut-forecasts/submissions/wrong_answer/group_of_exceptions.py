# Wrong answer: the task group's ExceptionGroup reaches the caller.
import asyncio

from mountain_service import NoForecast


async def forecasts(service, huts, at_once):
    if at_once < 1:
        raise ValueError("at_once must be at least 1")
    found = dict.fromkeys(huts)
    slots = asyncio.Semaphore(at_once)

    async def ask(hut):
        async with slots:
            try:
                found[hut] = await service.forecast(hut)
            except NoForecast:
                found[hut] = None

    async with asyncio.TaskGroup() as group:
        for hut in found:
            group.create_task(ask(hut))
    return found
