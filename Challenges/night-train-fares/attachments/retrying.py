"""Trying again what may have failed by accident."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)


def retried(
    times: int, first_pause: float, on: tuple[type[Exception], ...]
) -> Callable[[Callable[P, Awaitable[T]]], Callable[P, Awaitable[T]]]:
    """Call a coroutine function up to `times` times; the pause doubles after each failure."""

    def decorate(call: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
        async def attempt(*args: P.args, **kwargs: P.kwargs) -> T:
            pause = first_pause
            for number in range(1, times):
                try:
                    return await call(*args, **kwargs)
                except on as error:
                    log.info("attempt %d failed: %r; again in %.1f s", number, error, pause)
                await asyncio.sleep(pause)
                pause *= 2
            return await call(*args, **kwargs)

        return attempt

    return decorate
