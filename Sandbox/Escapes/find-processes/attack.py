# Counts processes by sending each the null signal.
import os

alive = []
for process in range(1, 400):
    if process == os.getpid():
        continue
    try:
        os.kill(process, 0)
        alive.append(process)
    except PermissionError:
        pass
    except OSError:
        pass
print(f"ESCAPED: {alive}" if alive else "contained")
