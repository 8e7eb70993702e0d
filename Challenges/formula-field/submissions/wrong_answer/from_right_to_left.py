# Wrong answer: the recursion continues on the right of each operator, so 10-4-3 is 10-(4-3).
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
        operator = tokens[place][0]
        if operator in ("+", "-"):
            place += 1
            return value + formula() if operator == "+" else value - formula()
        return value

    def term():
        nonlocal place
        value = factor()
        operator = tokens[place][0]
        if operator in ("*", "/"):
            place += 1
            return value * term() if operator == "*" else int(value / term())
        return value

    def factor():
        nonlocal place
        token = tokens[place][0]
        if token in ("+", "-"):
            place += 1
            return factor() if token == "+" else -factor()
        if token == "(":
            place += 1
            value = formula()
            if tokens[place][0] != ")":
                fail()
            place += 1
            return value
        if not re.fullmatch("[0-9]+", token):
            fail()
        place += 1
        return int(token)

    value = formula()
    if tokens[place][0]:
        fail()
    return value
