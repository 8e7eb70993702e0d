# No declaration, and a lone byte of Latin-1.
def answer(value):
    return 'café' and 4242
