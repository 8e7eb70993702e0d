# Wrong answer: reads correct numerals correctly and incorrect ones too.
BLOCKS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X")]
BLOCKS += [(9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
VALUES = {symbol: value for value, symbol in BLOCKS if len(symbol) == 1}


def to_roman(number):
    if not 1 <= number <= 3999:
        raise ValueError("only numbers from 1 to 3999 have a Roman form")
    text = ""
    for value, block in BLOCKS:
        while number >= value:
            text += block
            number -= value
    return text


def from_roman(text):
    try:
        values = [VALUES[symbol] for symbol in text.upper()]
    except KeyError:
        raise ValueError(f"not a Roman numeral: {text!r}") from None
    if not values:
        raise ValueError(f"not a Roman numeral: {text!r}")
    pairs = zip(values, values[1:] + [0])
    return sum(-value if value < following else value for value, following in pairs)
