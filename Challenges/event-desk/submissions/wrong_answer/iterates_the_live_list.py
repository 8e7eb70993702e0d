# Wrong answer: calls the functions from the list that they may change; the next one is skipped after a removal.
class EventDesk:
    def __init__(self):
        self.entries = {}

    def on(self, *events, priority=0):
        if not events:
            raise ValueError("at least one event is needed")

        def register(function):
            for event in events:
                entries = self.entries.setdefault(event, [])
                entries[:] = [entry for entry in entries if entry[1] != function] + [(priority, function)]
                entries.sort(key=lambda entry: -entry[0])
            return function

        return register

    def off(self, function):
        removed = 0
        for entries in self.entries.values():
            before = len(entries)
            entries[:] = [entry for entry in entries if entry[1] != function]
            removed += before - len(entries)
        return removed

    def emit(self, event, /, *args, **kwargs):
        results, errors = [], []
        for _, function in self.entries.get(event, []):
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
        return [function for _, function in self.entries.get(event, [])]
