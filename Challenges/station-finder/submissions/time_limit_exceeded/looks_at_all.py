# Time limit exceeded: goes through all names for each question.
class StationFinder:
    def __init__(self, names=()):
        self.names = set()
        for name in names:
            self.add(name)

    def add(self, name):
        if not name:
            raise ValueError("a station needs a name")
        if name in self.names:
            return False
        self.names.add(name)
        return True

    def remove(self, name):
        self.names.remove(name)

    def complete(self, prefix, limit=5):
        if limit < 0:
            raise ValueError("limit must not be negative")
        return sorted(name for name in self.names if name.startswith(prefix))[:limit]

    def count(self, prefix):
        return sum(name.startswith(prefix) for name in self.names)

    def __contains__(self, name):
        return name in self.names

    def __len__(self):
        return len(self.names)
