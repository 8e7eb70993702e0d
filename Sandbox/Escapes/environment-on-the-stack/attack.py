# The environment as the kernel laid it out at the start lies on the first page of the stack; emptying a dictionary does not clear it.
import ctypes
import os

libc = ctypes.CDLL(None)
block = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, "environ")
names, index = set(os.environ), 0
while block and block[index]:
    names.add(block[index].partition(b"=")[0].decode(errors="replace"))
    index += 1
clean = ("LC_", "LANG", "TZ", "PYTHON", "PATH", "HOME", "PWD", "TMPDIR", "MALLOC_", "GLIBC_")
leaks = sorted(name for name in names if not name.startswith(clean))
print(f"ESCAPED: {leaks}" if leaks else "contained")
