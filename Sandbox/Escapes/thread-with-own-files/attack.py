# Clones a thread that shares everything but the descriptors. Its stack is set up to end it at once.
import ctypes
import mmap

CLONE, EXIT = 56, 60
THREAD = 0x00010000 | 0x100 | 0x800  # CLONE_THREAD | CLONE_VM | CLONE_SIGHAND, without CLONE_FILES
libc = ctypes.CDLL(None, use_errno=True)
# mov rax, 56; syscall; test rax, rax; jz end; ret; end: mov rax, 60; xor edi, edi; syscall
code = bytes.fromhex("48c7c0380000000f054885c07401c348c7c03c00000031ff0f05")
page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
page.write(code)
stack = ctypes.create_string_buffer(64 << 10)
top = (ctypes.addressof(stack) + len(stack)) & ~15
call = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_long)(
    ctypes.addressof(ctypes.c_char.from_buffer(page)))
thread = call(THREAD, top, None, None, 0)
print(f"ESCAPED: thread {thread}" if thread > 0 else "contained")
