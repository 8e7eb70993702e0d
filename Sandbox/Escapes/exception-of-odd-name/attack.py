# A module that is a number, a name of a mebibyte with lone surrogates in it, sixty ancestors of the same kind.
kind = Exception
for number in range(60):
    kind = type("x", (kind,), {"__module__": number})
    kind.__qualname__ = f"\ud800{number}" + "y" * (1 << 20)


def answer(value):
    raise kind("odd")
