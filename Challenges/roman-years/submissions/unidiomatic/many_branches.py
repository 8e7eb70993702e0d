# Unidiomatic: correct, but with index loops, a chain of branches, .keys(), == True and % formatting.


def digit(n, one, five, ten):
    if n == 9:
        return one + ten
    elif n >= 5:
        return five + one * (n - 5)
    elif n == 4:
        return one + five
    else:
        return one * n


def to_roman(number):
    if number < 1 or number > 3999:
        raise ValueError("no Roman numeral for %d" % number)
    text = "M" * (number // 1000)
    text = text + digit(number // 100 % 10, "C", "D", "M")
    text = text + digit(number // 10 % 10, "X", "L", "C")
    text = text + digit(number % 10, "I", "V", "X")
    return text


def from_roman(text):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    good = len(text) > 0 and len(text) < 16 and text.isascii()
    total = 0
    if good == True:
        capitals = text.upper()
        for i in range(len(capitals)):
            if not capitals[i] in values.keys():
                good = False
        if good == True:
            for i in range(len(capitals)):
                if i + 1 < len(capitals) and values[capitals[i]] < values[capitals[i + 1]]:
                    total = total - values[capitals[i]]
                else:
                    total = total + values[capitals[i]]
            good = total > 0 and total < 4000
        if good == True:
            good = to_roman(total) == capitals
    if good == False:
        raise ValueError("not a Roman numeral: %r" % text)
    return total
