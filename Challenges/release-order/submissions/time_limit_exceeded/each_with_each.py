# Time limit exceeded: compares each version with each other to find the latest.
SYMBOLS = [">=", "<=", "==", "!=", ">", "<", "^"]
LETTERS = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")


class Version:
    def __init__(self, text):
        if not isinstance(text, str):
            raise TypeError("a version is a text")
        front, plus, build = text.partition("+")
        release, hyphen, pre = front.partition("-")
        numbers = release.split(".")
        if len(numbers) != 3 or not all(is_number(number) for number in numbers):
            raise ValueError("not a version")
        self._text = text
        self._major, self._minor, self._patch = [int(number) for number in numbers]
        self._pre = ()
        self._build = ()
        if plus:
            self._build = tuple(split_parts(build))
        if hyphen:
            parts = []
            for part in split_parts(pre):
                if part.isdigit():
                    if not is_number(part):
                        raise ValueError("a leading zero")
                    part = int(part)
                parts.append(part)
            self._pre = tuple(parts)

    @property
    def major(self):
        return self._major

    @property
    def minor(self):
        return self._minor

    @property
    def patch(self):
        return self._patch

    @property
    def pre(self):
        return self._pre

    @property
    def build(self):
        return self._build

    def bump(self, part):
        major, minor, patch = self._major, self._minor, self._patch
        if part == "major":
            if not self._pre or minor or patch:
                major += 1
            minor = patch = 0
        elif part == "minor":
            if not self._pre or patch:
                minor += 1
            patch = 0
        elif part == "patch":
            if not self._pre:
                patch += 1
        else:
            raise ValueError("there is no such part")
        return type(self)(f"{major}.{minor}.{patch}")

    def matches(self, pattern):
        result = True
        asked = False
        for condition in pattern.split(","):
            condition = condition.strip()
            symbol = ""
            for candidate in SYMBOLS:
                if condition.startswith(candidate):
                    symbol = candidate
                    break
            if symbol == "":
                raise ValueError("not a condition")
            other = Version(condition[len(symbol):].lstrip())
            if other._pre and self._numbers() == other._numbers():
                asked = True
            order = self._compare(other)
            if symbol == "^":
                good = order >= 0 and self._numbers() < other._end()
            elif symbol == "==":
                good = order == 0
            elif symbol == "!=":
                good = order != 0
            elif symbol == ">=":
                good = order >= 0
            elif symbol == ">":
                good = order > 0
            elif symbol == "<=":
                good = order <= 0
            else:
                good = order < 0
            if not good:
                result = False
        if self._pre and not asked:
            return False
        return result

    @classmethod
    def latest(cls, texts, *, stable=True):
        versions = []
        for text in texts:
            try:
                version = cls(text)
            except ValueError:
                continue
            if stable and version._pre:
                continue
            versions.append(version)
        for version in versions:
            if all(version >= other for other in versions):
                return version
        return None

    def _numbers(self):
        return (self._major, self._minor, self._patch)

    def _end(self):
        """Return the numbers at which the range of a caret ends."""
        if self._major > 0:
            return (self._major + 1, 0, 0)
        if self._minor > 0:
            return (0, self._minor + 1, 0)
        return (0, 0, self._patch + 1)

    def _compare(self, other):
        """Return a number below, equal to or above 0."""
        if self._numbers() != other._numbers():
            return 1 if self._numbers() > other._numbers() else -1
        if not self._pre or not other._pre:
            return bool(other._pre) - bool(self._pre)
        for mine, theirs in zip(self._pre, other._pre):
            if mine == theirs:
                continue
            if isinstance(mine, int) and isinstance(theirs, str):
                return -1
            if isinstance(mine, str) and isinstance(theirs, int):
                return 1
            return 1 if mine > theirs else -1
        return len(self._pre) - len(other._pre)

    def __str__(self):
        return self._text

    def __repr__(self):
        return f"Version('{self._text}')"

    def __hash__(self):
        return hash((self._numbers(), self._pre))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self._compare(other) == 0

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self._compare(other) < 0

    def __le__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self._compare(other) <= 0


def is_number(text):
    return text.isascii() and text.isdigit() and (text == "0" or text[0] != "0")


def split_parts(text):
    parts = text.split(".")
    for part in parts:
        if part == "" or not set(part) <= LETTERS:
            raise ValueError("not a version")
    return parts
