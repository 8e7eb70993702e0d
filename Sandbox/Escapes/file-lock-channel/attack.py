# A lock on a file that all runs share says one bit to whoever tries to lock it too.
import fcntl
import os
import struct

shared = open(os.__file__, "rb")
record = struct.pack("hhqqi4x", fcntl.F_RDLCK, 0, 0, 1, 0)
escaped = []
for name, attempt in [
    ("flock", lambda: fcntl.flock(shared, fcntl.LOCK_EX | fcntl.LOCK_NB)),
    ("F_SETLK", lambda: fcntl.fcntl(shared, fcntl.F_SETLK, record)),
    ("F_GETLK", lambda: fcntl.fcntl(shared, fcntl.F_GETLK, record)),
    ("F_OFD_SETLK", lambda: fcntl.fcntl(shared, 37, record)),
    ("F_OFD_GETLK", lambda: fcntl.fcntl(shared, 36, record)),
    ("F_SETLEASE", lambda: fcntl.fcntl(shared, fcntl.F_SETLEASE, fcntl.F_RDLCK)),
    ("F_GETLEASE", lambda: fcntl.fcntl(shared, fcntl.F_GETLEASE)),
    ("F_NOTIFY", lambda: fcntl.fcntl(shared, fcntl.F_NOTIFY, fcntl.DN_ACCESS)),
]:
    try:
        attempt()
        escaped.append(name)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
