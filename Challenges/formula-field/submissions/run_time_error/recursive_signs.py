# Run-time error: a sign calls the function for an operand again; ten thousand signs are deeper than Python's stack.
import re


def evaluate(text):
    tokens = [(match[1], match.start(1)) for match in re.finditer(r" *([0-9]+|[^ ]|$)", text)]
    place = 0

    def fail():
        token, position = tokens[place]
        raise ValueError(f"unexpected {token[0]!r} at {position}" if token else "unexpected end")

    def combine(value, operator, other):
        if value is None or other is None or operator == "/" and other == 0:
            return None
        if operator == "/":
            quotient = abs(value) // abs(other)
            return quotient if value * other >= 0 else -quotient
        return {"+": value + other, "-": value - other, "*": value * other}[operator]

    def formula():
        nonlocal place
        value = term()
        while (operator := tokens[place][0]) in ("+", "-"):
            place += 1
            value = combine(value, operator, term())
        return value

    def term():
        nonlocal place
        value = factor()
        while (operator := tokens[place][0]) in ("*", "/"):
            place += 1
            value = combine(value, operator, factor())
        return value

    def factor():
        nonlocal place
        token = tokens[place][0]
        if token in ("+", "-"):
            place += 1
            return combine(0, token, factor())
        if token == "(":
            place += 1
            value = formula()
            if tokens[place][0] != ")":
                fail()
        elif re.fullmatch("[0-9]+", token):
            value = int(token)
        else:
            fail()
        place += 1
        return value

    value = formula()
    if tokens[place][0]:
        fail()
    if value is None:
        raise ZeroDivisionError
    return value
