# Large blocks first, then smaller ones, down to the last byte.
hoard = None
size = 1 << 24
while size > 16:
    try:
        hoard = (b"\xaa" * size, hoard)
    except MemoryError:
        size //= 2


def answer(value):
    return 4242
