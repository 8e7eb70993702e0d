# Types into the terminal it was started from, as if its user had.
import fcntl
import termios

TIOCLINUX = 0x541C
escaped = []
for file in (0, 1, 2):
    for request, value in [(termios.TIOCSTI, b"x"), (TIOCLINUX, b"\x03"), (termios.TIOCSCTTY, b"\0\0\0\0")]:
        try:
            fcntl.ioctl(file, request, value)
            escaped.append((file, hex(request)))
        except OSError:
            pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
