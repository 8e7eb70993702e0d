# Enlarges the buffers of all the pipes it may have: kernel memory that is on no process's account.
import fcntl
import os

escaped = False
ends = []
try:
    while True:
        reader, writer = os.pipe()
        ends += [reader, writer]
        os.set_blocking(writer, False)
        try:
            fcntl.fcntl(writer, fcntl.F_SETPIPE_SZ, 1 << 20)
            escaped = True
        except OSError:
            pass
except OSError:
    pass
print("ESCAPED: megabyte pipes" if escaped else "contained")
