# The limit on descriptors holds for one table of them. A thread with a table of its own would have a second helping, and
# room in the kernel for what its socket pairs hold.
import ctypes
import socket
import threading

CLOSE_RANGE, UNSHARE = 436, 2
libc = ctypes.CDLL(None, use_errno=True)
everybody = threading.Barrier(5)
held = []


def help_oneself():
    libc.syscall(CLOSE_RANGE, 1000, 1001, UNSHARE)
    mine = []
    try:
        for _ in range(100):
            mine.append(socket.socketpair())
    except OSError:
        pass
    held.append(len(mine) * 2)
    everybody.wait(5)
    everybody.wait(5)


for _ in range(4):
    threading.Thread(target=help_oneself).start()
everybody.wait(5)
print(f"ESCAPED: {sum(held)} descriptors" if sum(held) > 64 else "contained")
everybody.wait(5)
