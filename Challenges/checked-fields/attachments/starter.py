REQUIRED = object()


class Field:
    """An attribute that checks what is assigned to it."""

    def __init__(self, *, default=REQUIRED, read_only=False):
        self.default = default
        self.read_only = read_only

    def check(self, value):
        """Return the value to store, or raise TypeError or ValueError."""
        return value


class Number(Field):
    pass


class Text(Field):
    pass


class OneOf(Field):
    pass


def build(cls, **values):
    """Return an object with these values, or raise ValueError with all problems."""
    raise NotImplementedError
