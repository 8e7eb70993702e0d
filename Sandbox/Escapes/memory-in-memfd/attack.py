# Hides memory in files that exist in memory only.
import os

kept = []
try:
    for _ in range(32):
        file = os.memfd_create("hoard")
        os.write(file, b"\xaa" * (8 << 20))
        kept.append(file)
    print("ESCAPED: 256 MiB in memory files")
except OSError:
    print("contained")
