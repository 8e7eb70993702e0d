# File names that are no text, look like options, hide behind control characters or fill every byte allowed.
import os

names = [b"\xff\xfe", b"-rf", b"line\nbreak", b"\x1b[2J", b"n" * 255, b"'; true #", b"$(true)", b"...", b"\xe2\x80\xaetxt.exe"]
for name in names:
    with open(name, "wb") as file:
        file.write(name)
    os.rename(name, name)
print("contained" if set(os.listdir(b".")) >= set(names) else "broken")
