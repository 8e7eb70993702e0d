# Leaves a note for its next run in the kernel's keyrings, which belong to the user and not to the process.
import ctypes

ADD_KEY, REQUEST_KEY, KEYCTL, SEARCH = 248, 249, 250, 10
libc = ctypes.CDLL(None, use_errno=True)
rings = {"thread": -1, "process": -2, "session": -3, "user": -4, "user session": -5}
found = [name for name, ring in rings.items() if libc.syscall(KEYCTL, SEARCH, ring, b"user", b"memo", 0) >= 0]
if libc.syscall(REQUEST_KEY, b"user", b"memo", None, 0) >= 0:
    found.append("request_key")
left = [name for name, ring in rings.items() if libc.syscall(ADD_KEY, b"user", b"memo", b"42", 2, ring) >= 0]
print(f"ESCAPED: found {found}, left {left}" if found or left else "contained")
