# Files without a name are in no folder that could be added up, and take room all the same.
import os

written = 0
held = []
try:
    for number in range(12):
        file = open("nameless", "wb", buffering=0)
        os.remove("nameless")
        held.append(file)
        for _ in range(32):
            written += file.write(bytes(1 << 20))
except OSError:
    pass
print("contained" if written <= 64 << 20 else f"ESCAPED: {written >> 20} MiB")
