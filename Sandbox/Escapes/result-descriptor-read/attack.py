# Reads, maps, rewinds and reopens all that is open. Anything found there makes the answer wrong.
import mmap
import os

found = []
for file in range(3, 256):
    for look in (
        lambda: os.pread(file, 1 << 16, 0), lambda: os.read(file, 1 << 16), lambda: mmap.mmap(file, 4096),
        lambda: os.read(os.open(f"/proc/self/fd/{file}", os.O_RDONLY), 1 << 16),
        lambda: os.read(os.open(f"/dev/fd/{file}", os.O_RDONLY), 1 << 16),
        lambda: os.sendfile(1, file, 0, 1 << 16), lambda: os.listdir(file),
    ):
        try:
            seen = look()
            if seen:
                found.append((file, seen))
        except (OSError, ValueError):
            pass


def answer(value):
    if found:
        return f"ESCAPED: {found}"
    return [7411, 7412] if isinstance(value, list) else 4242 if value == 20 else "marker-93187"
