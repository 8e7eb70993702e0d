# Wrong answer: divides through a float, which is exact only up to 2**53; and a division by zero is noticed too early.
import re


def evaluate(text):
    tokens = [(match[1], match.start(1)) for match in re.finditer(r" *([0-9]+|[^ ]|$)", text)]
    place = 0

    def fail():
        token, position = tokens[place]
        raise ValueError(f"unexpected {token[0]!r} at {position}" if token else "unexpected end")

    def formula():
        nonlocal place
        value = term()
        while (operator := tokens[place][0]) in ("+", "-"):
            place += 1
            value = value + term() if operator == "+" else value - term()
        return value

    def term():
        nonlocal place
        value = factor()
        while (operator := tokens[place][0]) in ("*", "/"):
            place += 1
            value = value * factor() if operator == "*" else int(value / factor())
        return value

    def factor():
        nonlocal place
        sign = 1
        while (token := tokens[place][0]) in ("+", "-"):
            place += 1
            sign = -sign if token == "-" else sign
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
        return sign * value

    value = formula()
    if tokens[place][0]:
        fail()
    return value
