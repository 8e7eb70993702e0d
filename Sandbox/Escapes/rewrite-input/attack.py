# Reads its input, then overwrites, extends and empties it for the next run.
import os
import sys

given = sys.stdin.read()
for attempt in (
    lambda: os.pwrite(0, b"forged", 0), lambda: os.lseek(0, 0, os.SEEK_SET), lambda: os.write(0, b"forged"),
    lambda: os.ftruncate(0, 0), lambda: os.remove("/dev/stdin"), lambda: os.ftruncate(0, 1 << 20),
):
    try:
        attempt()
    except OSError:
        pass
print("contained" if given.strip() == "as given" else f"ESCAPED: {given[:40]!r}")
