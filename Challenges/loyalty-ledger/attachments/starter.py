class TransferError(Exception):
    """A batch could not be carried out; `position` is the number of the first transfer that failed, from 0."""

    def __init__(self, reason, position):
        super().__init__(reason)
        self.position = position


def transfer(connection, transfers):
    """Carry out all transfers (source, target, points) or none of them; return the number of the batch."""
    raise NotImplementedError
