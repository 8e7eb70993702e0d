# Accepted: a generator yields after each piece, and one loop drives it and lets the others run.
import asyncio

from mill import BadSample


def grind_in_pieces(recordings, mill, size, found):
    for name, recording in recordings.items():
        state = mill.start()
        for start in range(0, len(recording), size):
            try:
                state = mill.grind(state, recording[start : start + size])
            except BadSample:
                state = None
            yield
            if state is None:
                break
        found[name] = None if state is None else mill.finish(state)


async def checksums(recordings, mill, patience, pool=None):
    found = {}
    if pool is None:
        size = (patience - mill.per_call) // mill.per_sample
        if size < 1:
            raise ValueError("not enough time for a single sample")
        for _ in grind_in_pieces(recordings, mill, int(size), found):
            await asyncio.sleep(0)
        return found
    jobs = [asyncio.ensure_future(pool.run(mill.checksum, recording)) for recording in recordings.values()]
    try:
        for name, job in zip(recordings, jobs):
            try:
                found[name] = await job
            except BadSample:
                found[name] = None
    finally:
        for job in jobs:
            job.cancel()
    return found
