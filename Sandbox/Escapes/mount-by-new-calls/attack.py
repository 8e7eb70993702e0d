# The newer mount interface, which older filters do not know.
import ctypes

calls = {
    "open_tree": (428, -100, b"/", 1), "move_mount": (429, 0, b"", -100, b".", 4), "fsopen": (430, b"tmpfs", 0),
    "fsconfig": (431, 0, 6, None, None, 0), "fsmount": (432, 0, 0, 0), "fspick": (433, -100, b"/", 0),
    "mount_setattr": (442, -100, b"/", 0, None, 0),
}
libc = ctypes.CDLL(None, use_errno=True)
escaped = [name for name, call in calls.items() if libc.syscall(*call) >= 0]
print(f"ESCAPED: {escaped}" if escaped else "contained")
