# Wrong answer: a coroutine that computes without ever waiting; nobody else gets a turn.
import asyncio
from collections.abc import Mapping, Sequence

from mill import BadSample, Mill, Pool


async def checksums(
    recordings: Mapping[str, Sequence[int]], mill: Mill, patience: float, pool: Pool | None = None
) -> dict[str, str | None]:
    """Return a dictionary from name to checksum; no other task ever waits for longer than patience seconds."""
    if pool is not None:
        found = await asyncio.gather(*(elsewhere(mill, pool, recording) for recording in recordings.values()))
        return dict(zip(recordings, found))
    size = int((patience - mill.per_call) / mill.per_sample)
    if size < 1:
        raise ValueError(f"{patience} s are not enough for a single sample")
    return {name: await in_pieces(mill, recording, size) for name, recording in recordings.items()}


async def elsewhere(mill: Mill, pool: Pool, recording: Sequence[int]) -> str | None:
    try:
        return await pool.run(mill.checksum, recording)
    except BadSample:
        return None


async def in_pieces(mill: Mill, recording: Sequence[int], size: int) -> str | None:
    state = mill.start()
    try:
        for start in range(0, len(recording), size):
            state = mill.grind(state, recording[start : start + size])
    except BadSample:
        return None
    return mill.finish(state)
