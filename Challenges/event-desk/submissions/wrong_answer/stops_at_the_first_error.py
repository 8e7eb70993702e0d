# Wrong answer: the first function that fails keeps the others from being called.
class EventDesk:
    def __init__(self):
        self.entries = {}

    def on(self, *events, priority=0):
        if not events:
            raise ValueError("at least one event is needed")

        def register(function):
            for event in events:
                self.entries.setdefault(event, {}).pop(function, None)
                self.entries[event][function] = priority
            return function

        return register

    def off(self, function):
        return sum(entries.pop(function, None) is not None for entries in self.entries.values())

    def emit(self, event, /, *args, **kwargs):
        return [function(*args, **kwargs) for function in self.handlers(event)]

    def handlers(self, event):
        entries = self.entries.get(event, {})
        return sorted(entries, key=entries.get, reverse=True)
