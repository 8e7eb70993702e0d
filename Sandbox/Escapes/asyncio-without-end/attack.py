# An event loop that runs for ever with nothing to do.
import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, "answer")
loop.run_forever()
