# Leaves POSIX shared memory and a plain file where such memory lives.
from multiprocessing import shared_memory

trace = []
for create in (False, True):
    try:
        shared_memory.SharedMemory("memo", create=create, size=64)
        trace.append("named memory")
    except OSError:
        pass
try:
    with open("/dev/shm/memo.txt", "a+") as memo:
        memo.write("42")
        trace.append("a file beside it")
except OSError:
    pass
print(f"ESCAPED: {trace}" if trace else "contained")
