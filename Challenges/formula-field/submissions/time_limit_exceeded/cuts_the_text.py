# Time limit exceeded: replaces the first product or sum by its value and builds the whole text anew each time, O(n²).
import re


def check(text):
    expects, depth = True, 0
    for match in re.finditer(r" *([0-9]+|[^ ]|$)", text):
        token, position = match[1], match.start(1)
        if expects and (token in ("+", "-", "(") or re.fullmatch("[0-9]+", token)):
            depth += token == "("
            expects = not token.isdigit()
        elif not expects and (token in ("+", "-", "*", "/") or token == ")" and depth):
            depth -= token == ")"
            expects = token != ")"
        elif token == "" and not depth and not expects:
            return
        else:
            raise ValueError(f"unexpected {token[0]!r} at {position}" if token else "unexpected end")


def calculate(tokens):
    while len(tokens) > 1:
        if "(" in tokens:
            start = max(place for place, token in enumerate(tokens) if token == "(")
            end = tokens.index(")", start)
            tokens = tokens[:start] + [calculate(tokens[start + 1 : end])] + tokens[end + 1 :]
            continue
        signs = [
            place
            for place in range(len(tokens) - 1)
            if tokens[place] in ("+", "-") and isinstance(tokens[place + 1], int)
            if place == 0 or not isinstance(tokens[place - 1], int)
        ]
        products = [place for place, token in enumerate(tokens) if token in ("*", "/")]
        if signs:
            place = signs[-1]
            value = tokens[place + 1] if tokens[place] == "+" else -tokens[place + 1]
            tokens = tokens[:place] + [value] + tokens[place + 2 :]
            continue
        place = products[0] if products else 1
        left, operator, right = tokens[place - 1 : place + 2]
        if operator == "/":
            value = abs(left) // abs(right)
            value = -value if (left < 0) != (right < 0) else value
        else:
            value = {"+": left + right, "-": left - right, "*": left * right}[operator]
        tokens = tokens[: place - 1] + [value] + tokens[place + 2 :]
    return tokens[0]


def evaluate(text):
    check(text)
    return calculate([int(token) if token.isdigit() else token for token in re.findall("[0-9]+|[^ ]", text)])
