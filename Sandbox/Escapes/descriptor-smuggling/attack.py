# Descriptors under way in a socket pair count for no process: send them to oneself and close them.
import array
import os
import socket

here, there = socket.socketpair()
sent = 0
try:
    while sent < 1000:
        file = os.dup(0)
        here.sendmsg([b"."], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [file]))])
        os.close(file)
        sent += 1
except OSError:
    pass
print(f"ESCAPED: {sent} descriptors under way" if sent else "contained")
