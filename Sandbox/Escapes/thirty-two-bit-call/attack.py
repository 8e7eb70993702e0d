# Machine code with the interrupt of 32-bit programs, whose call numbers mean other calls.
import ctypes
import mmap

code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
code.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")  # mov eax, 20 (getpid); int 0x80; ret
start = ctypes.addressof(ctypes.c_char.from_buffer(code))
print("ESCAPED:", ctypes.CFUNCTYPE(ctypes.c_int)(start)())
