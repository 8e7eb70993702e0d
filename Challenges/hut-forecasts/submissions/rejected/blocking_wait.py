# Rejected: waits for a free slot by really sleeping, which stops the whole event loop; nobody ever leaves a slot.
import asyncio
import select


async def forecasts(service, huts, at_once):
    running = 0
    found = dict.fromkeys(huts)

    async def ask(hut):
        nonlocal running
        while running >= at_once:
            select.select([], [], [], 0.01)
        running += 1
        try:
            found[hut] = await service.forecast(hut)
        finally:
            running -= 1

    await asyncio.gather(*map(ask, found))
    return found
