# Joins a named session keyring, which all runs of one user can join.
import ctypes

KEYCTL, JOIN, GET_ID, DESCRIBE = 250, 1, 0, 6
libc = ctypes.CDLL(None, use_errno=True)
answers = [libc.syscall(KEYCTL, JOIN, b"meeting-point"), libc.syscall(KEYCTL, GET_ID, -4, 1)]
print("ESCAPED: a shared keyring" if max(answers) >= 0 else "contained")
