class Closed(Exception):
    """The room takes no more jobs."""


class PrintRoom:
    """Prints jobs in several lanes until it is stopped."""

    def __init__(self, handle, lanes, capacity):
        self.done = []
        self.failed = []

    async def submit(self, job):
        """Accept a job; wait while too many are waiting for a lane."""
        raise NotImplementedError

    async def stop(self, grace):
        """Close the room, let it finish for up to grace seconds, and return the jobs that were not finished."""
        raise NotImplementedError
