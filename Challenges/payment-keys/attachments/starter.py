class Payments:
    """Carries out each payment once, however often it is sent."""

    def __init__(self, charge, final, ttl, clock):
        self.charge = charge
        self.final = final
        self.ttl = ttl
        self.clock = clock

    def pay(self, key, request):
        """Return the answer to the request, charging only the first time."""
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError
