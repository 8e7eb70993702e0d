# Wrong answer: gather passes the first exception on, but the other calls run on and new ones start.
import asyncio

from mountain_service import NoForecast


async def forecasts(service, huts, at_once):
    if at_once < 1:
        raise ValueError("at_once must be at least 1")
    slots = asyncio.Semaphore(at_once)

    async def ask(hut):
        async with slots:
            try:
                return await service.forecast(hut)
            except NoForecast:
                return None

    names = list(dict.fromkeys(huts))
    return dict(zip(names, await asyncio.gather(*map(ask, names))))
