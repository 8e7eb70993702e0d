# Says ok to everything.
for command in iter(input, "close"):
    print("basket 1" if command == "open" else "ok", flush=True)
print("takings 0", flush=True)
