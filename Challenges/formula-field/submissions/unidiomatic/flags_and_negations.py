# Unidiomatic: correct, but with negated comparisons, comparisons with True, and sums that are written out.
import string


class Reader(object):
    """Reads a formula from left to right; each method returns a value, or None after a division by zero."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def next(self) -> str:
        """Skip spaces and return the character to come, or an empty text at the end."""
        while self.text[self.position : self.position + 1] == " ":
            self.position += 1
        return self.text[self.position : self.position + 1]

    def fail(self) -> ValueError:
        character = self.next()
        if len(character) > 0:
            return ValueError("unexpected %r at %d" % (character, self.position))
        else:
            return ValueError("unexpected end")

    def formula(self) -> int | None:
        value = self.term()
        while (operator := self.next()) in ("+", "-"):
            self.position += 1
            other = self.term()
            if value is None or other is None:
                value = None
            elif operator == "+":
                value += other
            else:
                value -= other
        return value

    def term(self) -> int | None:
        value = self.factor()
        while (operator := self.next()) in ("*", "/"):
            self.position += 1
            other = self.factor()
            if value is None or other is None:
                value = None
            elif operator == "*":
                value *= other
            elif other == 0:
                value = None
            else:
                quotient = abs(value) // abs(other)
                value = quotient if value * other > 0 else -quotient
        return value

    def factor(self) -> int | None:
        negative = False
        while (sign := self.next()) in ("+", "-"):
            self.position += 1
            if sign == "-":
                if negative == True:
                    negative = False
                else:
                    negative = True
        value = self.operand()
        if negative == True and not value is None:
            return -value
        return value

    def operand(self) -> int | None:
        first = self.next()
        if first == "(":
            self.position += 1
            value = self.formula()
            if not self.next() == ")":
                raise self.fail()
            self.position += 1
            return value
        start = self.position
        while self.text[self.position : self.position + 1] in set(string.digits):
            self.position += 1
        if start == self.position:
            raise self.fail()
        return int(self.text[start : self.position])


def evaluate(text: str) -> int:
    reader = Reader(text)
    value = reader.formula()
    if reader.next():
        raise reader.fail()
    if value == None:
        raise ZeroDivisionError("the formula divides by zero")
    return value
