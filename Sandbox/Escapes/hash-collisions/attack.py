# Integers that all hash alike: each insertion walks over all earlier ones.
import sys

table = {factor * sys.hash_info.modulus: factor for factor in range(1, 200_000)}
print("ESCAPED:", len(table))
