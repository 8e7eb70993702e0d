# A file of a petabyte that takes no room, until somebody copies it.
import os
import signal

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
escaped = []
with open("hole", "wb") as file:
    for name, attempt in [
        ("truncate", lambda: os.ftruncate(file.fileno(), 1 << 50)),
        ("fallocate", lambda: os.posix_fallocate(file.fileno(), 0, 1 << 40)),
        ("write", lambda: os.pwrite(file.fileno(), b"x", 1 << 40)),
    ]:
        try:
            attempt()
            escaped.append(name)
        except OSError:
            pass
size = os.path.getsize("hole")
print(f"ESCAPED: {escaped}, {size} bytes" if escaped or size > 64 << 20 else "contained")
