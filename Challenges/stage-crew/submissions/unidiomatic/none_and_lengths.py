# Unidiomatic: correct, but with comparisons with None and True, lengths instead of truth, and negations in front.
class Crew(object):
    def __init__(self):
        self.things = []

    def enter(self, manager):
        kind = type(manager)
        if not hasattr(kind, "__enter__") or not hasattr(kind, "__exit__"):
            raise TypeError("not a context manager")
        result = kind.__enter__(manager)
        self.things.append((manager, None, None))
        return result

    def push(self, manager):
        if not hasattr(type(manager), "__exit__"):
            raise TypeError("not a context manager")
        self.things.append((manager, None, None))
        return manager

    def call_later(_self, _function, /, *args, **kwargs):
        _self.things.append((_function, args, kwargs))
        return _function

    def hand_over(self):
        other = type(self)()
        other.things = self.things
        self.things = []
        return other

    def close(self):
        error = self.tidy(None)
        if error is not None:
            raise error

    def tidy(self, error):
        """Call everything; return the exception that is left."""
        while len(self.things) > 0:
            thing, args, kwargs = self.things.pop()
            try:
                if not args is None:
                    thing(*args, **kwargs)
                    swallowed = False
                elif error == None:
                    swallowed = type(thing).__exit__(thing, None, None, None)
                else:
                    swallowed = type(thing).__exit__(thing, type(error), error, error.__traceback__)
            except BaseException as new:
                error = new
            else:
                if swallowed:
                    error = None
        return error

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        left = self.tidy(error)
        if left is None:
            return True
        if not left is error:
            raise left
        return False
