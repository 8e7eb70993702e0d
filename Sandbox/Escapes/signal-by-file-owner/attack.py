# Makes another process the owner of a descriptor: the kernel then sends it SIGIO on our behalf.
import fcntl
import os
import struct

FIOSETOWN, FIOASYNC = 0x8901, 0x5452
escaped = []
reader, writer = os.pipe()
for name, attempt in [
    ("F_SETOWN", lambda: fcntl.fcntl(reader, fcntl.F_SETOWN, 1)),
    ("F_SETSIG", lambda: fcntl.fcntl(reader, fcntl.F_SETSIG, 9)),
    ("FIOSETOWN", lambda: fcntl.ioctl(reader, FIOSETOWN, struct.pack("i", 1))),
    ("FIOASYNC", lambda: fcntl.ioctl(reader, FIOASYNC, struct.pack("i", 1))),
]:
    try:
        attempt()
        escaped.append(name)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
