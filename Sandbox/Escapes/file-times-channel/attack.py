# The times, mode and attributes of a shared file are a letter box too, if they can be changed.
import os

shared = os.__file__
escaped = []
for name, attempt in [
    ("utime", lambda: os.utime(shared, (1, 1))),
    ("chmod", lambda: os.chmod(shared, 0o600)),
    ("attribute", lambda: os.setxattr(shared, "user.memo", b"42")),
    ("append", lambda: open(shared, "ab").close()),
    ("rename", lambda: os.rename(shared, shared + ".old")),
    ("remove", lambda: os.remove(shared)),
]:
    try:
        attempt()
        escaped.append(name)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
