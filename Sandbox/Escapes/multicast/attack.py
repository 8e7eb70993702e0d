# Shouts to everybody on the local network.
import socket

try:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as shout:
        shout.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        shout.sendto(b"hello", ("224.0.0.1", 9))
        print("ESCAPED: shouted")
except OSError:
    print("contained")
