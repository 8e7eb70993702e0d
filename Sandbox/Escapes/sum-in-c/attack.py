# A sum over a trillion numbers, in one call.
print("ESCAPED:", sum(range(10**12)))
