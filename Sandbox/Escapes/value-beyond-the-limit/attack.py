# Sixty million bytes.
def answer(value):
    return bytes(60_000_000)
