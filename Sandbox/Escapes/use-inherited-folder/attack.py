# Opens files relative to any descriptor that may be a folder outside.
import os

escaped = []
for file in range(64):
    for name in ("..", "../etc/passwd", "etc/passwd"):
        try:
            os.close(os.open(name, os.O_RDONLY, dir_fd=file))
            escaped.append((file, name))
        except OSError:
            pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
