# Looks for homes, keys and whatever lies in temporary folders.
import os

escaped = []
places = ["/root", "/home", "/tmp", "/var/tmp", "/var/log", "/run", "/srv", "/opt", "/mnt", "/etc", "/boot", "/bin", "/usr/bin"]
for place in [*places, os.path.expanduser("~")]:
    try:
        names = os.listdir(place)
        if names and os.path.realpath(place) != os.getcwd():
            escaped.append((place, names[:3]))
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
