# Pushes ahead of everybody else.
import os

escaped = []
for name, attempt in [
    ("nice", lambda: os.nice(-5)),
    ("setpriority", lambda: os.setpriority(os.PRIO_PROCESS, 0, -10)),
    ("priority of all", lambda: os.setpriority(os.PRIO_USER, 0, 19)),
]:
    try:
        attempt()
        escaped.append(name)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
