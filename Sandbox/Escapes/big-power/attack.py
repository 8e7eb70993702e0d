# One multiplication after the other inside C, where no Python signal handler is ever called.
number = 10 ** (10**8)
print("ESCAPED:", number.bit_length())
