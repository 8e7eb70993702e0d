# Wrong answer: writes 4 as IIII and 9 as VIIII; there are no blocks for "one less".
BLOCKS = [(1000, "M"), (500, "D"), (100, "C"), (50, "L"), (10, "X"), (5, "V"), (1, "I")]


def to_roman(number):
    if not 1 <= number <= 3999:
        raise ValueError("only numbers from 1 to 3999 have a Roman form")
    text = ""
    for value, symbol in BLOCKS:
        count, number = divmod(number, value)
        text += symbol * count
    return text


def from_roman(text):
    for number in range(1, 4000):
        if to_roman(number) == text.upper():
            return number
    raise ValueError(f"not a Roman numeral: {text!r}")
