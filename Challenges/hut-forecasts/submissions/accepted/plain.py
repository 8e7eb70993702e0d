# Accepted: a few workers share one iterator; on any way out, the workers that are left are cancelled and awaited.
import asyncio

from mountain_service import NoForecast


async def forecasts(service, huts, at_once):
    if at_once < 1:
        raise ValueError("at_once must be at least 1")
    found = dict.fromkeys(huts)
    left = iter(list(found))

    async def work():
        for hut in left:
            try:
                found[hut] = await service.forecast(hut)
            except NoForecast:
                pass  # the value is None already

    workers = [asyncio.ensure_future(work()) for _ in range(at_once)]
    try:
        await asyncio.gather(*workers)
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.wait(workers)
    return found
