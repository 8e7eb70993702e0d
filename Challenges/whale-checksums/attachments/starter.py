async def checksums(recordings, mill, patience, pool=None):
    """Return a dictionary from name to checksum; no other task ever waits for longer than patience seconds."""
    raise NotImplementedError
