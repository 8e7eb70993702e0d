# Asks the kernel's routing socket for the addresses and neighbours of the machine.
import socket

try:
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as kernel:
        kernel.bind((0, 0))
        print("ESCAPED: netlink")
except OSError:
    print("contained")
