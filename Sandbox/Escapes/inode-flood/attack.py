# Makes empty files until there are no more inodes.
made = 0
try:
    for made in range(20_000):
        open(f"file-{made}", "w").close()
except OSError:
    pass
print("contained" if made <= 4096 else f"ESCAPED: {made} files")
