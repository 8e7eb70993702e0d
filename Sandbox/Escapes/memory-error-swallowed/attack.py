# Catches MemoryError again and again, and keeps what it has.
hoard = []
while True:
    try:
        hoard.append(b"\xaa" * (4 << 20))
    except MemoryError:
        pass
