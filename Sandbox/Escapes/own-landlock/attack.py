# Makes a Landlock ruleset: harmless by itself, but another door into the kernel.
import ctypes

CREATE, RESTRICT = 444, 446
libc = ctypes.CDLL(None, use_errno=True)
rights = (ctypes.c_uint64 * 1)(1)
answers = [libc.syscall(CREATE, None, 0, 1), libc.syscall(CREATE, ctypes.byref(rights), 8, 0), libc.syscall(RESTRICT, 0, 0)]
print("ESCAPED: a ruleset of its own" if max(answers) >= 0 else "contained")
