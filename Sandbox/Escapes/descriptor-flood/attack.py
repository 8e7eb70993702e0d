# Duplicates descriptors until there are no more, hoping to exhaust the machine's table.
import os

count = 0
try:
    while count < 100_000:
        os.dup(0)
        count += 1
except OSError:
    pass
print("contained" if count <= 64 else f"ESCAPED: {count} descriptors")
