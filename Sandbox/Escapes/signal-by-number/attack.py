# The lesser known ways to send a signal, at process 1 and at the parent.
import ctypes
import os
import signal

calls = {"tkill": 200, "rt_sigqueueinfo": 129, "tgkill": 234, "rt_tgsigqueueinfo": 297}
libc = ctypes.CDLL(None, use_errno=True)
details = (ctypes.c_uint64 * 16)(signal.SIGCONT, 0xFFFFFFFF)
escaped = []
for target in {1, os.getppid() or 1}:
    for name, number in calls.items():
        arguments = (target, target, signal.SIGCONT) if "tg" in name else (target, signal.SIGCONT)
        if libc.syscall(number, *arguments, ctypes.byref(details)) == 0:
            escaped.append(name)
print(f"ESCAPED: {escaped}" if escaped else "contained")
