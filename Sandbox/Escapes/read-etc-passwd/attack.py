# Reads the list of users, by file and by the library's own way.
import pwd

escaped = []
for name in ("/etc/passwd", "/etc/shadow", "/etc/hostname", "/etc/machine-id", "/etc/ssh/ssh_host_rsa_key"):
    try:
        with open(name) as file:
            escaped.append(file.read(80))
    except OSError:
        pass
try:
    escaped.append(pwd.getpwuid(0).pw_dir)
except (KeyError, OSError):
    pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
