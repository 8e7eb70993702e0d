# Run-time error: looks up how many there are of a flower that the shop has never had.
class Stock:
    def __init__(self, flowers=()):
        self.numbers = {}
        self.add(flowers)

    def add(self, flowers):
        for name, number in self.count(flowers).items():
            self.numbers[name] = self[name] + number

    def take(self, bouquet):
        missing = self.missing([bouquet])
        if missing:
            words = [str(number) + " " + name for name, number in missing.items()]
            raise ValueError("missing: " + ", ".join(words))
        for name, number in self.count(bouquet).items():
            self.numbers[name] -= number
            if self.numbers[name] == 0:
                del self.numbers[name]

    def missing(self, bouquets):
        needed = {}
        for bouquet in bouquets:
            for name, number in self.count(bouquet).items():
                needed[name] = needed.get(name, 0) + number
        result = {}
        for name in sorted(needed):
            if needed[name] > self.numbers[name]:
                result[name] = needed[name] - self.numbers[name]
        return result

    def possible(self, bouquet):
        best = None
        for name, number in self.count(bouquet).items():
            bouquets = self[name] // number
            if best is None or bouquets < best:
                best = bouquets
        if best is None:
            raise ValueError("a bouquet needs flowers")
        return best

    def top(self, n):
        if n < 0:
            raise ValueError("n must not be negative")
        names = sorted(self.numbers)
        names.sort(key=lambda name: self.numbers[name], reverse=True)
        return [(name, self.numbers[name]) for name in names[:n]]

    def count(self, flowers):
        """Return the numbers above 0."""
        if hasattr(flowers, "keys"):
            pairs = list(flowers.items())
        else:
            pairs = [(name, 1) for name in flowers]
        numbers = {}
        for name, number in pairs:
            if number < 0:
                raise ValueError("less than none")
            if number > 0:
                numbers[name] = numbers.get(name, 0) + number
        return numbers

    def __getitem__(self, name):
        return self.numbers.get(name, 0)

    def __contains__(self, name):
        return name in self.numbers

    def __iter__(self):
        return iter(sorted(self.numbers))

    def __len__(self):
        return sum(self.numbers.values())
