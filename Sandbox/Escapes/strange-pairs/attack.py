# Pairs of other families: some protocols make them too, and are seldom tested.
import ctypes

SOCKETPAIR = 53
libc = ctypes.CDLL(None, use_errno=True)
ends = (ctypes.c_int * 2)()
opened = [
    (family, kind)
    for family in range(2, 46)
    for kind in (1, 2, 4, 5)
    if libc.syscall(SOCKETPAIR, family, kind, 0, ctypes.byref(ends)) == 0
]
print(f"ESCAPED: {opened}" if opened else "contained")
