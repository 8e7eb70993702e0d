# Reads an endless device in one go.
with open("/dev/zero", "rb") as zero:
    data = zero.read(10**10)
print("ESCAPED:", len(data))
