# An event loop that is never closed, with a task that never ends.
import asyncio


async def linger():
    await asyncio.sleep(1000)


loop = asyncio.new_event_loop()
task = loop.create_task(linger())
loop.run_until_complete(asyncio.sleep(0.01))
print("contained")
