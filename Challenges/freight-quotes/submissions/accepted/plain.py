# Accepted: every question is a task that asyncio.wait watches for a limited time; wait never raises a time-out.
import asyncio
import time

from carriers import Busy


async def quotes(carriers, parcel, each, overall):
    if each <= 0 or overall <= 0:
        raise ValueError("the limits must be above 0")
    deadline = time.monotonic() + overall
    offers = []
    reasons = {carrier.name: None for carrier in carriers}

    async def decide(carrier):
        while True:
            limit, reason = deadline - time.monotonic(), "no time left"
            if each < limit:
                limit, reason = each, "too slow"
            question = asyncio.ensure_future(carrier.quote(parcel))
            try:
                await asyncio.wait([question], timeout=limit)
            finally:
                late = question.cancel()
                await asyncio.wait([question])
            if late:
                return reason
            try:
                offers.append((question.result(), carrier.name))
                return None
            except Busy as busy:
                pause = busy.retry_after
            except Exception as error:
                return f"{type(error).__name__}: {error}"
            if time.monotonic() + pause >= deadline:
                return "no time left"
            await asyncio.sleep(pause)

    async def note(carrier):
        reasons[carrier.name] = await decide(carrier)

    await asyncio.gather(*map(note, carriers))
    return sorted(offers), {name: reason for name, reason in reasons.items() if reason}
