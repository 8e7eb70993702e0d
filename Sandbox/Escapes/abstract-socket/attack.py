# An abstract name is bound to no folder, so no file rule stops two runs from meeting there.
import socket

escaped = []
try:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as here:
        here.bind("\0meeting-point")
        escaped.append("bound")
except OSError:
    pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
