# Raises each of its limits: all the way, and by just a little.
import resource

kinds = [resource.RLIMIT_CPU, resource.RLIMIT_AS, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE, resource.RLIMIT_CORE]
escaped = []
for kind in kinds:
    soft, hard = resource.getrlimit(kind)
    for wanted in (resource.RLIM_INFINITY, hard + 1):
        try:
            resource.setrlimit(kind, (wanted, wanted))
            escaped.append((kind, hard))
        except (OSError, ValueError):
            pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
