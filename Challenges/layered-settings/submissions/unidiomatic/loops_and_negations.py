# Unidiomatic: correct, but with lists that are filled in loops, negated memberships, and lengths instead of truth.
import math


class Override(object):
    def __init__(self, settings, values):
        self.settings = settings
        self.values = values

    def __enter__(self):
        problems = []
        layer = self.settings.checked(self.values, problems)
        if len(problems) > 0:
            raise ValueError(*problems)
        self.settings.layers.append(("override", layer))

    def __exit__(self, kind, error, trace):
        self.settings.layers.pop()


class Settings(object):
    def __init__(self, defaults, file, environ, prefix):
        problems = []
        self.layers = [("default", {name: self.copy(value) for name, value in defaults.items()})]
        file_layer = self.checked(file, problems)
        environ_layer = {}
        names = {prefix + "_" + name.upper(): name for name in defaults}
        for variable in sorted(environ):
            if variable[:len(prefix) + 1] != prefix + "_":
                continue
            if not variable in names.keys():
                problems.append(variable + ": unknown")
                continue
            name = names[variable]
            value = self.read(environ[variable], type(defaults[name]))
            if value is None:
                problems.append(variable + ": not " + type(defaults[name]).__name__)
            environ_layer[name] = value
        if len(problems) > 0:
            raise ValueError(*problems)
        self.layers.append(("file", file_layer))
        self.layers.append(("environment", environ_layer))

    def __getitem__(self, name):
        return self.copy(self.find(name)[1])

    def origin(self, name):
        return self.find(name)[0]

    def override(self, **values):
        return Override(self, {name: self.copy(value) for name, value in values.items()})

    def __str__(self):
        lines = []
        for name in sorted(self.layers[0][1]):
            origin, value = self.find(name)
            words = name.split("_")
            if any(word in words for word in ("password", "secret", "token", "key")) and value != "":
                shown = "***"
            elif isinstance(value, str):
                shown = repr(self.without_passwords(value))
            else:
                shown = repr(value)
            lines.append(f"{name} = {shown} ({origin})")
        return "\n".join(lines)

    def find(self, name):
        for origin, values in reversed(self.layers):
            if name in values:
                return origin, values[name]
        raise KeyError(name)

    def copy(self, value):
        if isinstance(value, list):
            return list(value)
        return value

    def checked(self, values, problems):
        result = {}
        for name in sorted(values):
            if not name in self.layers[0][1].keys():
                problems.append(name + ": unknown")
                continue
            value = values[name]
            kind = type(self.layers[0][1][name])
            good = type(value) is kind
            if kind is float and type(value) is int:
                good = True
                value = float(value)
            if good and kind is list:
                good = all(isinstance(item, str) for item in value)
            if not good:
                problems.append(name + ": not " + kind.__name__)
            result[name] = self.copy(value)
        return result

    def read(self, text, kind):
        if kind is str:
            return text
        text = text.strip()
        if kind is list:
            parts = []
            for part in text.split(","):
                if len(part.strip()) > 0:
                    parts.append(part.strip())
            return parts
        if kind is bool:
            if text.lower() in ("1", "true", "yes", "on"):
                return True
            if text.lower() in ("0", "false", "no", "off"):
                return False
            return None
        if not text.isascii() or "_" in text:
            return None
        try:
            number = kind(text)
        except ValueError:
            return None
        if math.isinf(number) or math.isnan(number):
            return None
        return number

    def without_passwords(self, text):
        pieces = text.split("://")
        result = pieces[0]
        for piece in pieces[1:]:
            end = 0
            while end < len(piece) and piece[end] != "/" and not piece[end].isspace():
                end += 1
            user, colon, rest = piece[:end].partition(":")
            password, at, host = rest.rpartition("@")
            if colon and at:
                piece = user + ":***@" + host + piece[end:]
            result += "://" + piece
        return result
