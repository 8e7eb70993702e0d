# Signals its own process group, in which a careless supervisor would still be.
import os
import signal

signal.signal(signal.SIGTERM, signal.SIG_IGN)
escaped = []
for name, attempt in [
    ("group 0", lambda: os.kill(0, signal.SIGTERM)),
    ("own group", lambda: os.killpg(os.getpgrp(), signal.SIGTERM)),
]:
    try:
        attempt()
        escaped.append(name)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
