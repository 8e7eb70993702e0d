# Opens a connection and does not expect to fail.
import socket

with socket.create_connection(("192.0.2.1", 80), timeout=1) as connection:
    print("ESCAPED:", connection.getpeername())
