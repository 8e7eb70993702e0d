# Wrong answer: hides secrets by the names of the fields, but not inside of dictionaries.
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from contextvars import ContextVar
from datetime import datetime, timezone
from functools import partialmethod

LEVELS = {"debug": 0, "info": 1, "warning": 2, "error": 3}
HIDDEN = ("password", "token", "secret")
RESERVED = {"time", "level", "message"}


class Binding(AbstractContextManager):
    def __init__(self, variable: ContextVar, fields: dict[str, object]):
        self._variable = variable
        self._fields = fields

    def __enter__(self) -> None:
        fields, _ = before = self._variable.get()
        self._variable.set((fields | self._fields, before))

    def __exit__(self, *details: object) -> None:
        _, before = self._variable.get()
        self._variable.set(before)


class TraceLog:
    """Writes JSON lines that carry the fields bound in the present context."""

    def __init__(self, write: Callable[[str], object], clock: Callable[[], datetime], level: str = "info"):
        self._write = write
        self._clock = clock
        self._lowest = rank(level)
        self._bound = ContextVar("bound", default=({}, None))  # the fields, and what was bound before

    def bind(self, /, **fields: object) -> Binding:
        return Binding(self._bound, fields)

    def log(self, level: str, message: str, /, **fields: object) -> None:
        if rank(level) < self._lowest:
            return
        bound, _ = self._bound.get()
        time = self._clock().astimezone(timezone.utc).replace(tzinfo=None).isoformat(timespec="milliseconds")
        line = {"time": f"{time}Z", "level": level, "message": message}
        for name, value in (bound | fields).items():
            line[f"{name}_" if name in RESERVED else name] = "***" if is_secret(name) else top_level(value)
        self._write(json.dumps(line, ensure_ascii=False))

    debug = partialmethod(log, "debug")
    info = partialmethod(log, "info")
    warning = partialmethod(log, "warning")
    error = partialmethod(log, "error")


def rank(level: str) -> int:
    if level not in LEVELS:
        raise ValueError(f"{level!r} is none of {', '.join(LEVELS)}")
    return LEVELS[level]


def is_secret(name: object) -> bool:
    return isinstance(name, str) and any(word in name.lower() for word in HIDDEN)


def top_level(value: object) -> object:
    if callable(value) and not isinstance(value, type):
        value = value()
    if isinstance(value, BaseException):
        text = str(value)
        return f"{type(value).__name__}: {text}" if text else type(value).__name__
    return plain(value)


def plain(value: object) -> object:
    """Return the value as JSON can write it, without secrets."""
    match value:
        case dict():
            return {key: plain(item) for key, item in value.items()}
        case list() | tuple():
            return [plain(item) for item in value]
        case str() | int() | float() | None:
            return value
        case _:
            return repr(value)
