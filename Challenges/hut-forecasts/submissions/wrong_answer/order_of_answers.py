# Wrong answer: the dictionary is filled as the answers come, so a quick hut stands before a slow one.
import asyncio

from mountain_service import NoForecast


async def forecasts(service, huts, at_once):
    if at_once < 1:
        raise ValueError("at_once must be at least 1")
    found = {}
    slots = asyncio.Semaphore(at_once)

    async def ask(hut):
        async with slots:
            try:
                found[hut] = await service.forecast(hut)
            except NoForecast:
                found[hut] = None

    try:
        async with asyncio.TaskGroup() as group:
            for hut in set(huts):
                group.create_task(ask(hut))
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from None
    return found
