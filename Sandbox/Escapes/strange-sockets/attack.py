# Every family of sockets the kernel may know, in every type.
import socket

opened = []
for family in range(1, 46):
    for kind in (1, 2, 3, 5):
        try:
            socket.socket(family, kind, 0).close()
            opened.append((family, kind))
        except OSError:
            pass
print(f"ESCAPED: {opened}" if opened else "contained")
