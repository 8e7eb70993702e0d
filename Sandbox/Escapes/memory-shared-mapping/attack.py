# Shared anonymous mappings belong to nobody's heap; an account of private memory would not see them.
import mmap

maps = []
try:
    for _ in range(256):
        block = mmap.mmap(-1, 4 << 20)
        for page in range(0, len(block), mmap.PAGESIZE):
            block[page] = 1
        maps.append(block)
except OSError as error:
    raise MemoryError from error
print("ESCAPED: a gibibyte of shared pages")
