# Run-time error: looks up a value that was never set, although there is a default.
REQUIRED = object()
NOTHING = object()


class Field:
    def __init__(self, *, default=REQUIRED, read_only=False):
        self.default = default
        self.read_only = read_only

    def __set_name__(self, owner, name):
        self.name = name
        self.place = "_value_of_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        value = getattr(obj, self.place)
        if value is not NOTHING:
            return value
        if self.default is REQUIRED:
            raise AttributeError(self.name)
        if callable(self.default):
            value = self.default()
            setattr(obj, self.place, value)
            return value
        return self.default

    def __set__(self, obj, value):
        if self.read_only and hasattr(obj, self.place):
            raise AttributeError(f"{self.name} is read only")
        try:
            checked = self.check(value)
        except Exception as error:
            if type(error) is TypeError:
                raise TypeError(f"{self.name}: {error}") from error
            if type(error) is ValueError:
                raise ValueError(f"{self.name}: {error}") from error
            raise
        setattr(obj, self.place, checked)

    def __delete__(self, obj):
        if self.read_only and hasattr(obj, self.place):
            raise AttributeError(f"{self.name} is read only")
        delattr(obj, self.place)

    def check(self, value):
        return value


class Number(Field):
    def __init__(self, *, minimum=None, maximum=None, whole=False, **options):
        super().__init__(**options)
        self.minimum = minimum
        self.maximum = maximum
        self.whole = whole

    def check(self, value):
        if type(value) is bool or not isinstance(value, (int, float)):
            raise TypeError("must be a number")
        if value != value:
            raise ValueError("must be a number")
        if self.minimum is not None and value < self.minimum:
            raise ValueError("too small")
        if self.maximum is not None and value > self.maximum:
            raise ValueError("too large")
        if self.whole and isinstance(value, float):
            if not value.is_integer():
                raise ValueError("must be a whole number")
            value = int(value)
        return value


class Text(Field):
    def __init__(self, *, min_length=0, max_length=None, strip=False, **options):
        super().__init__(**options)
        self.min_length = min_length
        self.max_length = max_length
        self.strip = strip

    def check(self, value):
        if not isinstance(value, str):
            raise TypeError("must be a text")
        if self.strip:
            value = value.strip()
        if len(value) < self.min_length:
            raise ValueError("too short")
        if self.max_length is not None and len(value) > self.max_length:
            raise ValueError("too long")
        return value


class OneOf(Field):
    def __init__(self, *choices, **options):
        super().__init__(**options)
        if len(choices) == 0:
            raise ValueError("there is nothing to choose")
        self.choices = choices

    def check(self, value):
        for choice in self.choices:
            if choice == value:
                return choice
        raise ValueError("must be one of the choices")


def build(cls, **values):
    obj = cls()
    problems = []
    names = []
    for base in reversed(cls.__mro__):
        for name in vars(base):
            if name not in names and isinstance(getattr(cls, name), Field):
                names.append(name)
    for name in names:
        field = getattr(cls, name)
        if name in values:
            try:
                setattr(obj, name, values[name])
            except (TypeError, ValueError) as error:
                problems.append(str(error))
        elif field.default is REQUIRED and not hasattr(obj, field.place):
            problems.append(name + ": missing")
    for name in sorted(values):
        if name not in names:
            problems.append(name + ": unknown")
    if len(problems) > 0:
        raise ValueError(*problems)
    return obj
