# Not a compile error: the source compiles.
def answer(value):
    raise SyntaxError("invalid syntax", (__file__, -5, 1 << 40, "x" * 1000, 1 << 62, -1))
