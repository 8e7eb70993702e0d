# Opens the devices through which a machine, its terminals and its guests can be reached.
import os

names = [
    "kmsg", "mem", "kmem", "port", "kvm", "ptmx", "pts/0", "tty", "tty0", "console", "sda", "vda", "nvme0n1", "loop0",
    "fuse", "net/tun", "vsock", "vhost-vsock", "random", "full", "shm", "cpu/0/msr", "userfaultfd",
]
opened = []
for name in names:
    for flags in (os.O_RDONLY, os.O_RDWR):
        try:
            os.close(os.open("/dev/" + name, flags | os.O_NONBLOCK | os.O_NOCTTY))
            opened.append(name)
        except OSError:
            pass
print(f"ESCAPED: {opened}" if opened else "contained")
