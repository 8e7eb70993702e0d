# Makes a map and loads a program into the kernel.
import ctypes

BPF, MAP_CREATE, PROG_LOAD = 321, 0, 5
libc = ctypes.CDLL(None, use_errno=True)
array = (ctypes.c_uint32 * 32)(2, 4, 8, 1)
answers = [libc.syscall(BPF, command, ctypes.byref(array), 128) for command in (MAP_CREATE, PROG_LOAD)]
print("ESCAPED: bpf" if max(answers) >= 0 else "contained")
