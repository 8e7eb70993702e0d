# Wrong answer: divides with //, which rounds down instead of towards zero.
import re


def evaluate(text):
    tokens = [(match[1], match.start(1)) for match in re.finditer(r" *([0-9]+|[^ ]|$)", text)]
    place = 0

    def fail():
        token, position = tokens[place]
        raise ValueError(f"unexpected {token[0]!r} at {position}" if token else "unexpected end")

    def combine(left, operator, right):
        if left is None or right is None or operator == "/" and right == 0:
            return None
        match operator:
            case "+":
                return left + right
            case "-":
                return left - right
            case "*":
                return left * right
            case "/":
                return left // right

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
        return combine(sign, "*", value)

    value = formula()
    if tokens[place][0]:
        fail()
    if value is None:
        raise ZeroDivisionError
    return value
