# With hashes randomised, no two runs agree on the order of a set.
import sys

print("contained" if not sys.flags.hash_randomization and sys.flags.isolated else "random")
