class EventDesk:
    """Functions register for events by a decorator and are called when one is emitted."""

    def on(self, *events, priority=0):
        """Return a decorator that registers a function for the events."""
        raise NotImplementedError

    def off(self, function) -> int:
        """Remove a function from all events; return their number."""
        raise NotImplementedError

    def emit(self, event, /, *args, **kwargs) -> list:
        """Call the functions of the event and return their results."""
        raise NotImplementedError

    def handlers(self, event) -> list:
        """Return the functions of the event in the order of calling."""
        raise NotImplementedError
