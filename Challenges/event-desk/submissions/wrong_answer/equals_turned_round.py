# Wrong answer: sorts upwards and turns the list round, which turns the order of equal priorities round as well.
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
        results, errors = [], []
        for function in self.handlers(event):
            try:
                results.append(function(*args, **kwargs))
            except Exception as error:
                errors.append(error)
        if len(errors) == 1:
            raise errors[0]
        if errors:
            raise ExceptionGroup("several functions failed", errors)
        return results

    def handlers(self, event):
        entries = self.entries.get(event, {})
        return sorted(entries, key=entries.get)[::-1]
