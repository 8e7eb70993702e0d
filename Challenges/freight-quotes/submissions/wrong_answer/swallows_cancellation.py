# Wrong answer: catches BaseException around a question; the cancellation by the outer time-out becomes a reason.
import asyncio

from carriers import Busy, Carrier


async def quotes(
    carriers: list[Carrier], parcel: object, each: float, overall: float
) -> tuple[list[tuple[int, str]], dict[str, str]]:
    """Ask all carriers; return (offers, problems): sorted pairs (price, name), and a dictionary name -> reason."""
    if each <= 0 or overall <= 0:
        raise ValueError("the limits must be above 0")
    clock = asyncio.get_running_loop().time
    deadline = clock() + overall

    async def price_of(carrier: Carrier) -> int:
        while True:
            limit = asyncio.timeout(each)
            try:
                async with limit:
                    return await carrier.quote(parcel)
            except Busy as busy:
                pause = busy.retry_after
            except TimeoutError as error:
                if limit.expired():
                    raise Undecided("too slow") from error
                raise
            except BaseException as error:
                raise Undecided(f"{type(error).__name__}: {error}") from error
            if clock() + pause >= deadline:
                raise Undecided("no time left")
            await asyncio.sleep(pause)

    async def decide(carrier: Carrier) -> int | str:
        limit = asyncio.timeout_at(deadline)
        try:
            async with limit:
                return await price_of(carrier)
        except Undecided as reason:
            return str(reason)
        except Exception as error:
            return "no time left" if limit.expired() else f"{type(error).__name__}: {error}"

    answers = await asyncio.gather(*map(decide, carriers))
    decided = [(carrier.name, answer) for carrier, answer in zip(carriers, answers)]
    offers = sorted((answer, name) for name, answer in decided if isinstance(answer, int))
    return offers, {name: answer for name, answer in decided if isinstance(answer, str)}


class Undecided(Exception):
    """There will be no price; the message is the reason."""
