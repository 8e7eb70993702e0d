# Installs a filter of its own that answers for the kernel, and asks to be told of the calls of others.
import ctypes

SECCOMP, STRICT, FILTER, NEW_LISTENER = 317, 0, 1, 8
libc = ctypes.CDLL(None, use_errno=True)
allow = (ctypes.c_uint64 * 1)(0x7FFF000000000006)
program = (ctypes.c_uint64 * 2)(1, ctypes.addressof(allow))
answers = [libc.syscall(SECCOMP, FILTER, flags, ctypes.byref(program)) for flags in (0, NEW_LISTENER)]
answers.append(libc.prctl(22, 2, ctypes.byref(program), 0, 0))
print("ESCAPED: a filter of its own" if max(answers) >= 0 else "contained")
