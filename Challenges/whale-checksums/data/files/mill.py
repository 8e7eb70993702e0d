"""Doubles: a mill whose work costs processor time, a pool of processes, and a pulse that wants to beat on."""
import asyncio
import pickle
import threading
import time

from virtual_time import elapsed


class BadSample(ValueError):
    """A recording is damaged."""


class Mill:
    """Grinds samples (0 to 255) to a checksum. It costs processor time: `per_call` seconds for each call of `grind` and
    `per_sample` seconds for each sample, and during that time nobody else runs in this process.

    `calls` counts the calls, `longest` is the longest time for which no other task could run.
    """

    def __init__(self, per_call=0.125, per_sample=1 / 64):
        self.per_call = per_call
        self.per_sample = per_sample
        self.calls = 0
        self.longest = 0
        self._stretch = 0

    def start(self):
        return 17

    def grind(self, state, piece):
        if threading.current_thread() is not threading.main_thread():
            raise RuntimeError("a second thread gets no processor")
        self.calls += 1
        self._spend(self.per_call + self.per_sample * len(piece))
        for sample in piece:
            if not 0 <= sample < 256:
                raise BadSample(sample)
            state = (state * 31 + sample) % 1_000_003
        return state

    def finish(self, state):
        return f"{state:06}"

    def checksum(self, recording):
        """All in one go."""
        return self.finish(self.grind(self.start(), recording)) if recording else self.finish(self.start())

    def _spend(self, seconds):
        time.sleep(seconds)
        if not self._stretch:
            asyncio.get_running_loop().call_soon(self._let_go)
        self._stretch += seconds
        self.longest = max(self.longest, self._stretch)

    def _let_go(self):
        self._stretch = 0


class Pool:
    """A pool of processes with a processor each. `await pool.run(function, *arguments)` gives the function's value.

    Function, arguments and value travel between processes, so they have to be picklable; what a function changes in
    its own process is not changed here. `jobs` counts the jobs, `done` those that gave a value, `peak` is the largest
    number that ran at once.
    """

    def __init__(self, workers):
        self.jobs = 0
        self.done = 0
        self.running = 0
        self.peak = 0
        self._free = asyncio.Semaphore(workers)

    async def run(self, function, *arguments):
        parcel = pickle.dumps((function, arguments))
        self.jobs += 1
        async with self._free:
            self.running += 1
            self.peak = max(self.peak, self.running)
            try:
                value = await self._elsewhere(*pickle.loads(parcel))
                self.done += 1
                return value
            finally:
                self.running -= 1

    async def _elsewhere(self, function, arguments):
        naps = []
        sleep, time.sleep = time.sleep, naps.append
        try:
            value, error = function(*arguments), None
        except Exception as raised:
            value, error = None, raised
        finally:
            time.sleep = sleep
        await asyncio.sleep(sum(naps))
        if error:
            raise error
        return pickle.loads(pickle.dumps(value))


class Pulse:
    """`await pulse.beside(awaitable)` beats every so many seconds until it is done.

    `beats` counts the beats, `late` is how late the worst one was.
    """

    def __init__(self, every):
        self.every = every
        self.beats = 0
        self.late = 0

    async def beside(self, awaitable):
        beating = asyncio.ensure_future(self._beat())
        try:
            return await awaitable
        finally:
            beating.cancel()

    async def _beat(self):
        while True:
            due = elapsed() + self.every
            await asyncio.sleep(self.every)
            self.beats += 1
            self.late = max(self.late, elapsed() - due)
