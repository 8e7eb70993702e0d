# The everyday ways to start a program.
import os

started = []
if os.system("true") == 0:
    started.append("system")
for name, attempt in [
    ("posix_spawn", lambda: os.posix_spawn("/bin/true", ["true"], {})),
    ("popen", lambda: os.popen("true").close()),
    ("spawn", lambda: os.spawnv(os.P_NOWAIT, "/bin/true", ["true"])),
    ("forkpty", lambda: os.forkpty()),
]:
    try:
        attempt()
        started.append(name)
    except OSError:
        pass
print(f"ESCAPED: {started}" if started else "contained")
