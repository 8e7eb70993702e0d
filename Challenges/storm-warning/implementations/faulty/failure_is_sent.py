"""Sends storm warnings to harbours through all their channels at once."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping

Send = Callable[[str], Awaitable[None]]


class Warner:
    def __init__(self, channels: Mapping[str, Send], at_once: int = 3, patience: float = 10.0) -> None:
        if at_once < 1:
            raise ValueError("at_once must be at least 1")
        self._channels = dict(channels)
        self._at_once = at_once
        self._patience = patience

    async def warn(self, text: str) -> dict[str, str]:
        gate = asyncio.Semaphore(self._at_once)

        async def one(send: Send) -> str:
            async with gate:
                try:
                    async with asyncio.timeout(self._patience):
                        await send(text)
                except TimeoutError:
                    return "late"
                except Exception:
                    pass
                return "sent"

        results = await asyncio.gather(*map(one, self._channels.values()))
        return dict(zip(self._channels, results, strict=True))
