# Wrong answer: after the deadline the questions are ignored, but run on.
import asyncio

from carriers import Busy


async def quotes(carriers, parcel, each, overall):
    if each <= 0 or overall <= 0:
        raise ValueError("the limits must be above 0")
    clock = asyncio.get_running_loop().time
    deadline = clock() + overall

    async def decide(carrier):
        while True:
            limit = asyncio.timeout(each)
            try:
                async with limit:
                    return await carrier.quote(parcel)
            except Busy as busy:
                pause = busy.retry_after
            except Exception as error:
                return "too slow" if limit.expired() else f"{type(error).__name__}: {error}"
            if clock() + pause >= deadline:
                return "no time left"
            await asyncio.sleep(pause)

    tasks = {carrier.name: asyncio.ensure_future(decide(carrier)) for carrier in carriers}
    if tasks:
        await asyncio.wait(tasks.values(), timeout=overall)
    answers = {name: task.result() if task.done() else "no time left" for name, task in tasks.items()}
    offers = sorted((answer, name) for name, answer in answers.items() if isinstance(answer, int))
    return offers, {name: answer for name, answer in answers.items() if isinstance(answer, str)}
