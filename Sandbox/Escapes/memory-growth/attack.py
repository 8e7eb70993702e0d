# Grows one buffer by a mebibyte a step up to ten gibibytes.
hoard = bytearray()
while len(hoard) < 10 << 30:
    hoard += b"\xaa" * (1 << 20)
print("ESCAPED: ten gibibytes")
