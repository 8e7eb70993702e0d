# Rejected: copies the double's formula instead of paying for the mill.
from collections.abc import Mapping, Sequence

from mill import Mill, Pool


async def checksums(
    recordings: Mapping[str, Sequence[int]], mill: Mill, patience: float, pool: Pool | None = None
) -> dict[str, str | None]:
    """Return a dictionary from name to checksum; no other task ever waits for longer than patience seconds."""
    found = {}
    for name, recording in recordings.items():
        state = 17
        for sample in recording:
            if not 0 <= sample < 256:
                found[name] = None
                break
            state = (state * 31 + sample) % 1_000_003
        else:
            found[name] = f"{state:06}"
    return found
