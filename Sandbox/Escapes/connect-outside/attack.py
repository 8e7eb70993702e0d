# Sends what it knows to an address of the documentation range, by TCP and by UDP.
import socket

sent = []
for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
    try:
        with socket.socket(socket.AF_INET, kind) as client:
            client.settimeout(0.2)
            client.connect(("192.0.2.1", 80))
            client.send(b"secrets")
            sent.append(kind)
    except TimeoutError:
        sent.append("a packet without an answer")
    except OSError:
        pass
print(f"ESCAPED: {sent}" if sent else "contained")
