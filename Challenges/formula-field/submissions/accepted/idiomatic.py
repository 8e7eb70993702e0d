# Accepted: two stacks; first everything is put into postfix order (and checked), then it is calculated.
import re
from collections.abc import Iterator

TOKEN = re.compile(r" *([0-9]+|[^ ]|$)")
RANK = {"+": 1, "-": 1, "*": 2, "/": 2, "negate": 3}


def tokens(text: str) -> Iterator[tuple[str, int]]:
    for match in TOKEN.finditer(text):
        yield match[1], match.start(1)


def postfix(text: str) -> Iterator[int | str]:
    """Yield the numbers and operators of a formula in the order in which they are applied."""
    waiting: list[str] = []
    wants_operand = True
    for token, position in tokens(text):
        match token:
            case "(" if wants_operand:
                waiting.append(token)
            case "+" if wants_operand:
                pass
            case "-" if wants_operand:
                waiting.append("negate")
            case _ if token.isascii() and token.isdigit() and wants_operand:
                yield int(token)
                wants_operand = False
            case "+" | "-" | "*" | "/" if not wants_operand:
                while waiting and waiting[-1] != "(" and RANK[waiting[-1]] >= RANK[token]:
                    yield waiting.pop()
                waiting.append(token)
                wants_operand = True
            case ")" if "(" in waiting and not wants_operand:
                while (operator := waiting.pop()) != "(":
                    yield operator
            case "" if "(" not in waiting and not wants_operand:
                yield from reversed(waiting)
                return
            case _:
                raise ValueError(f"unexpected {token[0]!r} at {position}" if token else "unexpected end")


def divide(dividend: int, divisor: int) -> int:
    quotient, rest = divmod(dividend, divisor)  # rounds down
    return quotient + 1 if quotient < 0 and rest else quotient


def evaluate(text: str) -> int:
    values: list[int] = []
    for item in list(postfix(text)):
        match item:
            case int():
                values.append(item)
                continue
            case "negate":
                values.append(-values.pop())
                continue
        right, left = values.pop(), values.pop()
        match item:
            case "+":
                values.append(left + right)
            case "-":
                values.append(left - right)
            case "*":
                values.append(left * right)
            case "/":
                values.append(divide(left, right))
    return values.pop()
