# Takes back the death with its parent, becomes a reaper of orphans and readable to its equals.
import ctypes

options = {"PR_SET_PDEATHSIG": (1, 0), "PR_SET_DUMPABLE": (4, 1), "PR_SET_CHILD_SUBREAPER": (36, 1), "PR_SET_PTRACER": (0x59616D61, -1)}
libc = ctypes.CDLL(None, use_errno=True)
escaped = [name for name, (option, value) in options.items() if libc.prctl(option, ctypes.c_long(value), 0, 0, 0) == 0]
print(f"ESCAPED: {escaped}" if escaped else "contained")
