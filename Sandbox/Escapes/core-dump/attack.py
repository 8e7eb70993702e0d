# Raises the limit on core files, then crashes, to leave its memory on the disk or with the host's handler.
import os
import resource

try:
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    print("ESCAPED: cores allowed", flush=True)
except (OSError, ValueError):
    pass
os.abort()
