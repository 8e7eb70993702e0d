# Wrong answer: a lane whose job survives the cancellation fetches the next job.
import asyncio


class Closed(Exception):
    pass


class PrintRoom:
    def __init__(self, handle, lanes, capacity):
        self.done = []
        self.failed = []
        self._handle = handle
        self._capacity = capacity
        self._accepted = []  # the jobs
        self._begun = 0  # how many of them have been begun
        self._ended = set()  # which of them are done or failed
        self._closed = False
        self._cut_off = False
        self._change = asyncio.Event()
        self._lanes = [asyncio.ensure_future(self._lane()) for _ in range(lanes)]

    async def submit(self, job):
        while not self._closed and len(self._accepted) - self._begun >= self._capacity:
            await self._change.wait()
        if self._closed:
            raise Closed
        self._accepted.append(job)
        self._tell()

    async def stop(self, grace):
        self._closed = True
        self._tell()
        try:
            await asyncio.wait(self._lanes, timeout=grace)
        finally:
            self._cut_off = True
            for lane in self._lanes:
                lane.cancel()
            await asyncio.wait(self._lanes)
        return [job for number, job in enumerate(self._accepted) if number not in self._ended]

    def _tell(self):
        change, self._change = self._change, asyncio.Event()
        change.set()

    async def _lane(self):
        while True:
            if self._begun < len(self._accepted):
                await self._print(self._begun)
            elif self._closed:
                return
            else:
                await self._change.wait()

    async def _print(self, number):
        self._begun += 1
        self._tell()
        job = self._accepted[number]
        try:
            await self._handle(job)
            self.done.append(job)
        except Exception as error:
            self.failed.append((job, error))
        self._ended.add(number)
