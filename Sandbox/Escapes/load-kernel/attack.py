# Loads, replaces and removes parts of the kernel.
import ctypes

calls = {
    "kexec_load": (246, 0, 0, 0, 0), "kexec_file_load": (320, -1, -1, 0, b"", 0), "init_module": (175, b"", 0, b""),
    "finit_module": (313, -1, b"", 0), "delete_module": (176, b"none", 0),
}
libc = ctypes.CDLL(None, use_errno=True)
escaped = [name for name, call in calls.items() if libc.syscall(*call) >= 0]
print(f"ESCAPED: {escaped}" if escaped else "contained")
