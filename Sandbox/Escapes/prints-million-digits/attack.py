# The refusal is a ValueError.
print(10**1_000_000)
