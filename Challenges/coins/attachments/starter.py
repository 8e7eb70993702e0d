class Money:
    """An exact, unchangeable amount in a currency."""

    def __init__(self, amount, currency):
        self.amount = amount
        self.currency = currency

    @classmethod
    def parse(cls, text):
        """Read what str writes."""
        raise NotImplementedError

    def split(self, parts):
        """Return that many nearly equal parts."""
        raise NotImplementedError

    def allocate(self, ratios):
        """Return the parts in proportion to the ratios."""
        raise NotImplementedError
