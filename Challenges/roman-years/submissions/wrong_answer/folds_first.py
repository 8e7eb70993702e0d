# Wrong answer: turns everything into capitals before it checks, so a dotless i becomes an I.
BLOCKS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X")]
BLOCKS += [(9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(number):
    if not 1 <= number <= 3999:
        raise ValueError("only numbers from 1 to 3999 have a Roman form")
    text = ""
    for value, block in BLOCKS:
        count, number = divmod(number, value)
        text += block * count
    return text


STANDARD = {to_roman(number): number for number in range(1, 4000)}


def from_roman(text):
    try:
        return STANDARD[text.upper()]
    except KeyError:
        raise ValueError(f"not a Roman numeral: {text!r}") from None
