# A ring runs system calls in the kernel, where no system-call filter sees them.
import ctypes

calls = {"io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427}
libc = ctypes.CDLL(None, use_errno=True)
parameters = ctypes.create_string_buffer(120)
escaped = []
for name, number in calls.items():
    first = 8 if name.endswith("setup") else 0
    if libc.syscall(number, first, ctypes.byref(parameters), 0, 0, 0, 0) >= 0:
        escaped.append(name)
print(f"ESCAPED: {escaped}" if escaped else "contained")
