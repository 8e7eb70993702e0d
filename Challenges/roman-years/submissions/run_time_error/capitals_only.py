# Run-time error: looks up small letters among the capitals.
UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
TENS = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
HUNDREDS = ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"]
VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def to_roman(number: int) -> str:
    if number < 1 or number > 3999:
        raise ValueError("only numbers from 1 to 3999 have a Roman form")
    return "M" * (number // 1000) + HUNDREDS[number // 100 % 10] + TENS[number // 10 % 10] + UNITS[number % 10]


def read_tolerantly(text: str) -> int:
    total = 0
    greatest = 0
    for symbol in reversed(text):
        value = VALUES[symbol]
        if value < greatest:
            total -= value
        else:
            total += value
            greatest = value
    return total


def from_roman(text: str) -> int:
    try:
        number = read_tolerantly(text)
        standard = to_roman(number)
    except ValueError:
        standard = None
    if standard != text.upper():
        raise ValueError(f"not a Roman numeral: {text!r}")
    return number
