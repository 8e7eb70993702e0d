# Raises each of its limits as far as it goes; and lowers one, which would be the next program's trouble if shared.
import resource

kinds = [resource.RLIMIT_CPU, resource.RLIMIT_AS, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE, resource.RLIMIT_NPROC]
escaped = []
for kind in kinds:
    soft, hard = resource.getrlimit(kind)
    for wanted in [(resource.RLIM_INFINITY, resource.RLIM_INFINITY), (soft, hard)]:
        try:
            resource.setrlimit(kind, wanted)
            escaped.append(kind)
        except (OSError, ValueError):
            pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
