# Hooks that end the process when somebody begins to iterate, or lets go.
import os
import sys

sys.set_asyncgen_hooks(firstiter=lambda generator: os._exit(0), finalizer=lambda generator: os._exit(0))


async def answer(value):
    yield 4242
