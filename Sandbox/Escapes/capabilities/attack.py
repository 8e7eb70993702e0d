# Looks at its capabilities and asks for all of them.
import ctypes

CAPGET, CAPSET = 125, 126
libc = ctypes.CDLL(None, use_errno=True)
header = (ctypes.c_uint32 * 2)(0x20080522, 0)
held = (ctypes.c_uint32 * 6)()
libc.syscall(CAPGET, ctypes.byref(header), ctypes.byref(held))
everything = (ctypes.c_uint32 * 6)(*[0xFFFFFFFF] * 6)
taken = libc.syscall(CAPSET, ctypes.byref(header), ctypes.byref(everything)) == 0
print(f"ESCAPED: holds {list(held)}, taken {taken}" if any(held) or taken else "contained")
