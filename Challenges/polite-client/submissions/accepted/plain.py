# Accepted: waiting futures in a sorted list; a timer of the event loop lets in as many as may begin.
import asyncio
from bisect import insort
from collections import deque
from operator import itemgetter

from archive import TooMany


class PoliteClient:
    def __init__(self, send, calls, seconds):
        if calls < 1:
            raise ValueError("calls must be at least 1")
        if seconds <= 0:
            raise ValueError("seconds must be above 0")
        self._send = send
        self._seconds = seconds
        self._begun = deque([float("-inf")] * calls, maxlen=calls)
        self._rest_until = float("-inf")
        self._waiting = []  # pairs of number and future, sorted by number
        self._number = 0
        self._timer = None

    async def get(self, path):
        loop = asyncio.get_running_loop()
        self._number += 1
        number = self._number
        while True:
            turn = loop.create_future()
            insort(self._waiting, (number, turn), key=itemgetter(0))
            self._let_in(loop)
            await turn
            try:
                return await self._send(path)
            except TooMany as refusal:
                self._rest_until = max(self._rest_until, loop.time() + refusal.retry_after)

    def _let_in(self, loop):
        if self._timer:
            self._timer.cancel()
        while self._waiting:
            earliest = max(self._rest_until, self._begun[0] + self._seconds)
            if earliest > loop.time():
                self._timer = loop.call_at(earliest, self._let_in, loop)
                return
            _, turn = self._waiting.pop(0)
            if not turn.cancelled():
                self._begun.append(loop.time())
                turn.set_result(None)
