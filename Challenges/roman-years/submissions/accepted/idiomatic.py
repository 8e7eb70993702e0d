# Accepted: divmod over a table of blocks; a regular expression that mirrors the digits says what is standard.
import re

BLOCKS = {
    "M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90, "L": 50, "XL": 40, "X": 10, "IX": 9, "V": 5, "IV": 4,
    "I": 1,
}  # fmt: skip
STANDARD = re.compile(r"(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
BLOCK = re.compile("|".join(sorted(BLOCKS, key=len, reverse=True)))


def to_roman(number: int) -> str:
    if not 1 <= number <= 3999:
        raise ValueError(f"no Roman numeral for {number}")
    parts = []
    for block, value in BLOCKS.items():
        count, number = divmod(number, value)
        parts.append(block * count)
    return "".join(parts)


def from_roman(text: str) -> int:
    capitals = text.upper()
    if not text.isascii() or not STANDARD.fullmatch(capitals):
        raise ValueError(f"not a Roman numeral: {text!r}")
    return sum(BLOCKS[block] for block in BLOCK.findall(capitals))
