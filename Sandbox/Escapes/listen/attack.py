# Waits for a visitor from outside.
import socket

try:
    server = socket.create_server(("", 0))
    print("ESCAPED: listens on", server.getsockname())
except OSError:
    print("contained")
