# Wrong answer: the pattern is matched with $, which allows a line break at the end, and it matches the empty text.
import re

DIGITS = re.compile(r"^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$")
BLOCKS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X")]
BLOCKS += [(9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
VALUES = {symbol: value for value, symbol in BLOCKS if len(symbol) == 1} | {"\n": 0}


def to_roman(number):
    if not 1 <= number <= 3999:
        raise ValueError("only numbers from 1 to 3999 have a Roman form")
    text = ""
    for value, block in BLOCKS:
        count, number = divmod(number, value)
        text += block * count
    return text


def from_roman(text):
    if not text.isascii() or not DIGITS.match(text.upper()):
        raise ValueError(f"not a Roman numeral: {text!r}")
    values = [VALUES[symbol] for symbol in text.upper()]
    pairs = zip(values, values[1:] + [0])
    return sum(-value if value < following else value for value, following in pairs)
