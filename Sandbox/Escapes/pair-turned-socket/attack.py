# One end of an allowed socket pair is a socket like any other: bind it, connect it, send from it to a name.
import socket

here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
name = "\0meeting-point"
escaped = []
for what, attempt in [
    ("bind", lambda: here.bind(name)),
    ("connect", lambda: there.connect(name)),
    ("sendto", lambda: there.sendto(b"hello", name)),
    ("listen", lambda: here.listen()),
    ("setsockopt", lambda: here.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 24)),
]:
    try:
        attempt()
        escaped.append(what)
    except ConnectionRefusedError:
        escaped.append(what + ", refused by the other side only")
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
