# Unidiomatic: correct, but with dicts copied in loops, negated memberships, and conditions that only return what they ask.
import contextvars
import datetime
import json

LEVELS = ["debug", "info", "warning", "error"]


class Block(object):
    def __init__(self, bound, fields):
        self.bound = bound
        self.pairs = tuple(fields.items())

    def __enter__(self):
        self.bound.set((*self.bound.get(), self.pairs))

    def __exit__(self, kind, error, trace):
        self.bound.set(self.bound.get()[:-1])


class TraceLog(object):
    def __init__(self, write, clock, level="info"):
        self._write = write
        self._clock = clock
        if not level in LEVELS:
            raise ValueError("there is no such level")
        self._written = LEVELS[LEVELS.index(level):]
        self._blocks = contextvars.ContextVar("blocks", default=())

    def bind(_self, /, **fields):
        return Block(_self._blocks, fields)

    def log(_self, _level, _message, /, **fields):
        if not _level in LEVELS:
            raise ValueError("there is no such level")
        if _level not in _self._written:
            return
        merged = {}
        for pairs in _self._blocks.get():
            for name, value in pairs:
                merged[name] = value
        for name, value in fields.items():
            merged[name] = value
        now = _self._clock().astimezone(datetime.timezone.utc)
        stamp = f"{now.year:04}-{now.month:02}-{now.day:02}T{now.hour:02}:{now.minute:02}:{now.second:02}"
        line = {"time": f"{stamp}.{now.microsecond // 1000:03}Z", "level": _level, "message": _message}
        for name, value in merged.items():
            if hidden(name):
                value = "***"
            elif callable(value) and not isinstance(value, type):
                value = show(value())
            else:
                value = show(value)
            if name in ("time", "level", "message"):
                name += "_"
            line[name] = value
        _self._write(json.dumps(line, ensure_ascii=False))

    def debug(self, message, /, **fields):
        self.log("debug", message, **fields)

    def info(self, message, /, **fields):
        self.log("info", message, **fields)

    def warning(self, message, /, **fields):
        self.log("warning", message, **fields)

    def error(self, message, /, **fields):
        self.log("error", message, **fields)


def hidden(name):
    if not isinstance(name, str):
        return False
    small = name.lower()
    if "password" in small or "token" in small or "secret" in small:
        return True
    else:
        return False


def show(value):
    if isinstance(value, BaseException):
        name = type(value).__name__
        if str(value) == "":
            return name
        return f"{name}: {value}"
    return simple(value)


def simple(value):
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (list, tuple)):
        items = []
        for item in value:
            items.append(simple(item))
        return items
    if isinstance(value, dict):
        result = {}
        for key, item in value.items():
            result[key] = "***" if hidden(key) else simple(item)
        return result
    return repr(value)
