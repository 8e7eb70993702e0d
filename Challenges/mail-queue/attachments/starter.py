class MailQueue:
    """Lends mails to workers, tries failed ones again later, and puts hopeless ones aside."""

    def __init__(self, attempts, delay, longest, lease, clock):
        self.attempts = attempts
        self.delay = delay
        self.longest = longest
        self.lease = lease
        self.clock = clock

    def put(self, mail):
        """Add a mail, due at once."""
        raise NotImplementedError

    def take(self):
        """Lend the mail that has been due for the longest time; return None when there is none."""
        raise NotImplementedError

    def done(self, mail):
        """The mail has been sent."""
        raise NotImplementedError

    def fail(self, mail, reason):
        """The mail could not be sent."""
        raise NotImplementedError

    def status(self, mail):
        """Return "waiting", "lent", "sent" or "dead"."""
        raise NotImplementedError

    def dead(self):
        """Return the pairs (mail, reason) of the dead letters."""
        raise NotImplementedError

    def revive(self, mail):
        """Put a dead letter back into the queue."""
        raise NotImplementedError
