"""Sends storm warnings; a few workers take the channels from a queue."""

import asyncio


class Warner:
    def __init__(self, channels, at_once=3, patience=10.0):
        if at_once < 1:
            raise ValueError(at_once)
        self.table = list(channels.items())
        self.at_once = at_once
        self.patience = patience

    async def warn(self, text):
        waiting = asyncio.Queue()
        for item in self.table:
            waiting.put_nowait(item)
        outcome = dict.fromkeys(name for name, _ in self.table)

        async def worker():
            while not waiting.empty():
                name, send = waiting.get_nowait()
                task = asyncio.ensure_future(send(text))
                try:
                    await asyncio.wait_for(task, self.patience)
                    outcome[name] = "sent"
                except asyncio.TimeoutError:
                    outcome[name] = "late"
                except Exception:
                    outcome[name] = "failed"

        async with asyncio.TaskGroup() as group:
            for _ in range(self.at_once):
                group.create_task(worker())
        return outcome
