# Tries to write, remove and rename outside its folder.
import os

escaped = []
for place in ("/", "/usr", "/usr/lib", "/lib", "/dev", "/etc", "/tmp", "..", os.path.dirname(os.__file__)):
    for name, attempt in [
        ("write", lambda: open(os.path.join(place, "planted"), "w").close()),
        ("folder", lambda: os.mkdir(os.path.join(place, "planted-folder"))),
        ("link", lambda: os.symlink("/", os.path.join(place, "planted-link"))),
        ("rename", lambda: os.rename(place, place + "-gone")),
    ]:
        try:
            attempt()
            escaped.append((place, name))
        except OSError:
            pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
