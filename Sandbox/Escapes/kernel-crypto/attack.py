# The kernel's own cipher sockets: code in the kernel, and memory on nobody's account.
import socket

try:
    with socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET, 0) as cipher:
        cipher.bind(("hash", "sha256"))
        print("ESCAPED: hashes in the kernel")
except OSError:
    print("contained")
