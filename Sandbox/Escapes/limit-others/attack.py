# Gives its parent no CPU time and no descriptors.
import os
import resource

escaped = []
for process in {1, os.getppid() or 1}:
    for kind in (resource.RLIMIT_CPU, resource.RLIMIT_NOFILE):
        try:
            resource.prlimit(process, kind, (1, 1))
            escaped.append(process)
        except (OSError, ValueError):
            pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
