# coding: no-such-encoding
# Whoever looks for this encoding might import a module of that name.
def answer(value):
    return 4242
