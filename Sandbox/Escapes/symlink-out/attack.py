# Links to what it may not read, by symbolic links from its own folder, directly and by way of another link.
import os

targets = ["/etc/passwd", "/etc/shadow", "/proc/self/environ", "/root", "/home", "../../../../../../etc/hostname"]
escaped = []
for number, target in enumerate(targets):
    os.symlink(target, f"link-{number}")
    os.symlink(f"link-{number}", f"link-to-link-{number}")
    for name in (f"link-{number}", f"link-to-link-{number}"):
        try:
            escaped.append(os.listdir(name) if os.path.isdir(name) else open(name).read(20))
        except OSError:
            pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
