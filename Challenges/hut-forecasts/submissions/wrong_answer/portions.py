# Wrong answer: portions of at_once calls; the slowest of each portion holds up all others.
import asyncio

from mountain_service import NoForecast


async def forecasts(service, huts, at_once):
    if at_once < 1:
        raise ValueError("at_once must be at least 1")

    async def ask(hut):
        try:
            return await service.forecast(hut)
        except NoForecast:
            return None

    names = list(dict.fromkeys(huts))
    found = {}
    for start in range(0, len(names), at_once):
        portion = names[start : start + at_once]
        tasks = [asyncio.create_task(ask(hut)) for hut in portion]
        try:
            answers = await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        found.update(zip(portion, answers))
    return found
