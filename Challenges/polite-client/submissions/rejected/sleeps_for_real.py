# Rejected: time.sleep keeps the limit, and stops the whole event loop.
import time
from collections import deque

from archive import TooMany


class PoliteClient:
    def __init__(self, send, calls, seconds):
        if calls < 1 or seconds <= 0:
            raise ValueError("at least one call in a stretch of time")
        self._send = send
        self._calls = calls
        self._seconds = seconds
        self._begun = deque([float("-inf")] * calls, maxlen=calls)
        self._rest_until = float("-inf")

    async def get(self, path):
        while True:
            pause = max(self._rest_until, self._begun[0] + self._seconds) - time.monotonic()
            if pause > 0:
                time.sleep(pause)
            self._begun.append(time.monotonic())
            try:
                return await self._send(path)
            except TooMany as refusal:
                self._rest_until = time.monotonic() + refusal.retry_after
