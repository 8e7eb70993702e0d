async def photos(gallery, album):
    """Yield the photos of an album, one page ahead of the viewer."""
    raise NotImplementedError
    yield


async def first(gallery, album, count):
    """Return the first photos of an album."""
    raise NotImplementedError
