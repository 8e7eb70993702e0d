# Wrong answer: every exception counts as "no forecast".
import asyncio


async def forecasts(service, huts, at_once):
    if at_once < 1:
        raise ValueError("at_once must be at least 1")
    slots = asyncio.Semaphore(at_once)

    async def ask(hut):
        async with slots:
            return await service.forecast(hut)

    names = list(dict.fromkeys(huts))
    answers = await asyncio.gather(*map(ask, names), return_exceptions=True)
    return {hut: None if isinstance(answer, Exception) else answer for hut, answer in zip(names, answers)}
