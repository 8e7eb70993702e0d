# What only an administrator may do to a machine; with arguments that would do little even if allowed.
import ctypes

calls = {
    "reboot": (169, ctypes.c_uint(0xFEE1DEAD), 672274793, 0, 0), "swapon": (167, b"none", 0), "swapoff": (168, b"none"),
    "acct": (163, None), "quotactl": (179, 0, None, 0, None), "sethostname": (170, b"mine", 4),
    "setdomainname": (171, b"mine", 4), "vhangup": (153,), "syslog": (103, 10, None, 0), "iopl": (172, 3),
    "ioperm": (173, 0x80, 1, 1), "modify_ldt": (154, 0, None, 0), "sync": (162,),
}
libc = ctypes.CDLL(None, use_errno=True)
escaped = [name for name, call in calls.items() if libc.syscall(*call) >= 0]
print(f"ESCAPED: {escaped}" if escaped else "contained")
