# Time limit exceeded: hands out the cents one by one.
import fractions

LETTERS = set("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


class Money:
    __slots__ = ("amount", "currency")

    def __init__(self, amount, currency):
        if isinstance(amount, bool) or not isinstance(amount, int):
            raise TypeError("an amount is a whole number")
        if len(currency) != 3 or not set(currency) <= LETTERS:
            raise ValueError("a currency is three capital letters")
        object.__setattr__(self, "amount", amount)
        object.__setattr__(self, "currency", currency)

    def __setattr__(self, name, value):
        raise AttributeError("money does not change")

    def __delattr__(self, name):
        raise AttributeError("money does not change")

    def __reduce__(self):
        return type(self), (self.amount, self.currency)

    @classmethod
    def parse(cls, text):
        number, _, currency = text.partition(" ")
        digits = number.replace(".", "").replace("-", "")
        if not (digits.isascii() and digits.isdigit()):
            raise ValueError("not an amount of money")
        amount = int(digits)
        if number[0] == "-":
            amount = -amount
        money = cls(amount, currency)
        if str(money) != text:
            raise ValueError("not an amount of money")
        return money

    def split(self, parts):
        if parts < 1:
            raise ValueError("there must be at least 1 part")
        sizes = [0] * parts
        for cent in range(abs(self.amount)):
            sizes[cent % parts] += 1
        return [self._signed(size) for size in sizes]

    def allocate(self, ratios):
        ratios = list(ratios)
        if any(ratio < 0 for ratio in ratios) or sum(ratios) == 0:
            raise ValueError("ratios must not be negative or all 0")
        left = abs(self.amount)
        parts = []
        order = []
        for position, ratio in enumerate(ratios):
            part, remainder = divmod(abs(self.amount) * ratio, sum(ratios))
            parts.append(part)
            order.append((-remainder, position))
            left -= part
        order.sort()
        for _, position in order[:left]:
            parts[position] += 1
        return [self._signed(part) for part in parts]

    def _signed(self, size):
        if self.amount < 0:
            size = -size
        return self._new(size)

    def _new(self, amount):
        return type(self)(amount, self.currency)

    def _places(self):
        if self.currency in ("JPY", "KRW"):
            return 0
        return 2

    def _same(self, other):
        if self.currency != other.currency:
            raise ValueError("different currencies")

    def __repr__(self):
        return f"Money({self.amount}, '{self.currency}')"

    def __str__(self):
        digits = str(abs(self.amount))
        if self._places() == 2:
            digits = digits.rjust(3, "0")
            digits = digits[:-2] + "." + digits[-2:]
        if self.amount < 0:
            digits = "-" + digits
        return digits + " " + self.currency

    def __hash__(self):
        return hash((Money, self.amount, self.currency))

    def __bool__(self):
        return bool(self.amount)

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self.amount == other.amount and self.currency == other.currency

    def __lt__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return self.amount < other.amount

    def __le__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return self.amount <= other.amount

    def __neg__(self):
        return self._new(-self.amount)

    def __abs__(self):
        return self._new(abs(self.amount))

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return self._new(self.amount + other.amount)

    def __radd__(self, other):
        if type(other) is not int or other != 0:
            return NotImplemented
        return self

    def __sub__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return self._new(self.amount - other.amount)

    def __mul__(self, factor):
        if isinstance(factor, bool) or not isinstance(factor, int):
            return NotImplemented
        return self._new(self.amount * factor)

    def __rmul__(self, factor):
        return self * factor

    def __truediv__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return fractions.Fraction(self.amount, other.amount)

    def __divmod__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        times, rest = divmod(self.amount, other.amount)
        return times, self._new(rest)

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __round__(self, digits=0):
        return self._new(round(self.amount, digits - self._places()))
