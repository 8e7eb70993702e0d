# Wrong answer: makes a new exception of any class from a text, though some classes want other arguments.
from collections.abc import Callable
from math import isfinite, isnan
from typing import Self, TypeVar

REQUIRED = object()
C = TypeVar("C")


class Field:
    """An attribute that checks what is assigned to it."""

    def __init__(self, *, default: object = REQUIRED, read_only: bool = False):
        self.default = default
        self.read_only = read_only

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, obj: object, owner: type | None = None) -> object:
        if obj is None:
            return self
        values = vars(obj)
        if self.name not in values:
            if self.default is REQUIRED:
                raise AttributeError(f"{self.name} has no value")
            if not isinstance(self.default, Callable):
                return self.default
            values[self.name] = self.default()
        return values[self.name]

    def __set__(self, obj: object, value: object) -> None:
        self._refuse_read_only(obj)
        try:
            vars(obj)[self.name] = self.check(value)
        except (TypeError, ValueError) as error:
            raise type(error)(f"{self.name}: {error}") from error

    def __delete__(self, obj: object) -> None:
        self._refuse_read_only(obj)
        if self.name not in vars(obj):
            raise AttributeError(f"{self.name} has no value")
        del vars(obj)[self.name]

    def check(self, value: object) -> object:
        return value

    def _refuse_read_only(self, obj: object) -> None:
        if self.read_only and self.name in vars(obj):
            raise AttributeError(f"{self.name} is read only")


class Number(Field):
    def __init__(self, *, minimum: float | None = None, maximum: float | None = None, whole: bool = False, **options):
        super().__init__(**options)
        self.minimum = minimum
        self.maximum = maximum
        self.whole = whole

    def check(self, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(f"not a number: {value!r}")
        if isnan(value):
            raise ValueError("not a number")
        if self.minimum is not None and value < self.minimum:
            raise ValueError(f"below {self.minimum}: {value}")
        if self.maximum is not None and value > self.maximum:
            raise ValueError(f"above {self.maximum}: {value}")
        if not self.whole:
            return value
        if not isfinite(value) or value % 1:
            raise ValueError(f"not a whole number: {value}")
        return int(value)


class Text(Field):
    def __init__(self, *, min_length: int = 0, max_length: int | None = None, strip: bool = False, **options):
        super().__init__(**options)
        self.min_length = min_length
        self.max_length = max_length
        self.strip = strip

    def check(self, value: object) -> str:
        if not isinstance(value, str):
            raise TypeError(f"not a text: {value!r}")
        if self.strip:
            value = value.strip()
        if len(value) < self.min_length:
            raise ValueError(f"shorter than {self.min_length}: {value!r}")
        if self.max_length is not None and len(value) > self.max_length:
            raise ValueError(f"longer than {self.max_length}: {value!r}")
        return value


class OneOf(Field):
    def __init__(self, *choices: object, **options):
        super().__init__(**options)
        if not choices:
            raise ValueError("there must be something to choose")
        self.choices = choices

    def check(self, value: object) -> object:
        try:
            return self.choices[self.choices.index(value)]
        except ValueError as error:
            raise ValueError(f"not one of {self.choices}: {value!r}") from error


def fields_of(cls: type[C]) -> dict[str, Field]:
    names = dict.fromkeys(name for base in reversed(cls.__mro__) for name in vars(base))
    return {name: field for name in names if isinstance(field := getattr(cls, name), Field)}


def build(cls: type[C], **values: object) -> C:
    """Return an object with these values, or raise ValueError with all problems."""
    obj = cls()
    problems = []
    fields = fields_of(cls)
    for name, field in fields.items():
        if name in values:
            try:
                setattr(obj, name, values[name])
            except (TypeError, ValueError) as error:
                problems.append(str(error))
        elif field.default is REQUIRED and not hasattr(obj, name):
            problems.append(f"{name}: missing")
    problems += [f"{name}: unknown" for name in sorted(values.keys() - fields)]
    if problems:
        raise ValueError(*problems)
    return obj
