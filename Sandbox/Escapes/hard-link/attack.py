# Gives files it may not change a second name in its own folder.
import os

escaped = []
for number, target in enumerate([os.__file__, "/etc/passwd", "/dev/null", "/usr/bin/python3"]):
    try:
        os.link(target, f"mine-{number}")
        escaped.append(target)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
