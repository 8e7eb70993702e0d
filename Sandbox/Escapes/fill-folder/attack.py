# Fills its working folder, file after file.
block = b"\xaa" * (1 << 20)
written = 0
try:
    for number in range(32):
        with open(f"file-{number}", "wb") as file:
            for _ in range(8):
                file.write(block)
                written += 1
except OSError:
    pass
print("contained" if written <= 64 else f"ESCAPED: {written} MiB")
