# Rejected: an asyncio.Queue; whoever waits in submit while the room is closed waits for ever.
import asyncio


class Closed(Exception):
    pass


class PrintRoom:
    def __init__(self, handle, lanes, capacity):
        self.done = []
        self.failed = []
        self._handle = handle
        self._jobs = asyncio.Queue(maxsize=capacity)
        self._printing = []
        self._closed = False
        self._lanes = [asyncio.ensure_future(self._lane()) for _ in range(lanes)]

    async def submit(self, job):
        if self._closed:
            raise Closed
        await self._jobs.put(job)

    async def stop(self, grace):
        self._closed = True
        try:
            await asyncio.wait_for(self._jobs.join(), grace)
        except TimeoutError:
            pass
        for lane in self._lanes:
            lane.cancel()
        await asyncio.wait(self._lanes)
        left = list(self._printing)
        while not self._jobs.empty():
            left.append(self._jobs.get_nowait())
        return left

    async def _lane(self):
        while True:
            job = await self._jobs.get()
            self._printing.append(job)
            try:
                await self._handle(job)
                self.done.append(job)
            except Exception as error:
                self.failed.append((job, error))
            self._printing.remove(job)
            self._jobs.task_done()
