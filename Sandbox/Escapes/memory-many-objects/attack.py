# Not one large block but millions of small ones, from the interpreter's own allocator.
hoard = []
while True:
    hoard.append([len(hoard)])
