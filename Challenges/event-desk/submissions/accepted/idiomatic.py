# Accepted: for each event a dict from function to priority; sorting makes the copy that emitting needs.
from collections import defaultdict
from collections.abc import Callable, Hashable


class EventDesk:
    """Functions register for events by a decorator and are called when one is emitted."""

    def __init__(self) -> None:
        self._priorities: defaultdict[Hashable, dict[Callable, float]] = defaultdict(dict)

    def on(self, *events: Hashable, priority: float = 0) -> Callable[[Callable], Callable]:
        if not events:
            raise ValueError("name at least one event")

        def register(function: Callable) -> Callable:
            self.off(function, events)
            for event in events:
                self._priorities[event][function] = priority
            return function

        return register

    def off(self, function: Callable, events: tuple[Hashable, ...] | None = None) -> int:
        """Remove a function from the events, by default from all; return how many of them it was registered for."""
        removed = 0
        for event in set(self._priorities if events is None else events):
            if function in self._priorities[event]:
                del self._priorities[event][function]
                removed += 1
        return removed

    def emit(self, event: Hashable, /, *args: object, **kwargs: object) -> list:
        results, errors = [], []
        for function in self.handlers(event):
            try:
                results.append(function(*args, **kwargs))
            except Exception as error:
                errors.append(error)
        match errors:
            case []:
                return results
            case [error]:
                raise error
            case _:
                raise ExceptionGroup(f"{len(errors)} functions failed at {event!r}", errors)

    def handlers(self, event: Hashable) -> list[Callable]:
        priorities = self._priorities.get(event, {})
        return sorted(priorities, key=priorities.__getitem__, reverse=True)
