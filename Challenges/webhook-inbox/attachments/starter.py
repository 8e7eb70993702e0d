class Inbox:
    """Accepts signed, fresh messages once."""

    def __init__(self, secrets, window, clock):
        self.secrets = secrets
        self.window = window
        self.clock = clock

    def receive(self, header, body):
        """Return "accepted", or the word that says why not."""
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError
