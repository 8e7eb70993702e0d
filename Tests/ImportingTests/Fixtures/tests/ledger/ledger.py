class Ledger:
    """Entries, and what they come to."""

    def __init__(self):
        self.entries = []

    def enter(self, amount):
        self.entries.append(amount)

    def balance(self):
        return sum(self.entries)
