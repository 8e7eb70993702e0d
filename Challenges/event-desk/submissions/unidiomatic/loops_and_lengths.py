# Unidiomatic: correct, but with lists that are filled in loops, lengths instead of truth, and indices instead of names.


class EventDesk(object):
    def __init__(self):
        self._entries = {}

    def on(self, *events, priority=0):
        if len(events) == 0:
            raise ValueError("at least one event is needed")

        def register(function):
            for event in events:
                entries = self._without(event, function)
                place = 0
                while place < len(entries) and entries[place][0] >= priority:
                    place += 1
                entries.insert(place, (priority, function))
                self._entries[event] = entries
            return function

        return register

    def off(self, function):
        removed = 0
        for event, entries in self._entries.items():
            rest = self._without(event, function)
            removed += len(entries) - len(rest)
            self._entries[event] = rest
        return removed

    def emit(self, event, /, *args, **kwargs):
        results = []
        errors = []
        for _, function in self._entries.get(event, []):
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
        functions = []
        for entry in self._entries.get(event, []):
            functions.append(entry[1])
        return functions

    def _without(self, event, function):
        """Return a new list, so that one that is being emitted stays as it is."""
        rest = []
        for entry in self._entries.get(event, []):
            if not entry[1] == function:
                rest.append(entry)
        return rest
