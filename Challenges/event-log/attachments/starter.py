class EventLog:
    """A log of events in partitions, read by groups that remember how far they have come."""

    def __init__(self, partitions):
        self.partitions = partitions

    def publish(self, key, event):
        """Append an event; return its partition and offset."""
        raise NotImplementedError

    def join(self, group, member):
        """Add a member to a group."""
        raise NotImplementedError

    def leave(self, group, member):
        """Remove a member from a group."""
        raise NotImplementedError

    def assignment(self, group):
        """Return the partitions of each member."""
        raise NotImplementedError

    def poll(self, group, member, limit):
        """Return the next events for a member."""
        raise NotImplementedError

    def commit(self, group, member):
        """Remember what the member has read as finished."""
        raise NotImplementedError

    def seek(self, group, partition, offset):
        """Let the group go on reading a partition at an offset."""
        raise NotImplementedError

    def lag(self, group):
        """Return how many events the group has not finished."""
        raise NotImplementedError
