# Leaves the session and process group, so that a signal to the group misses it.
import os

escaped = []
for name, attempt in [("setsid", os.setsid), ("setpgid", lambda: os.setpgid(0, 0))]:
    try:
        attempt()
        escaped.append(name)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
